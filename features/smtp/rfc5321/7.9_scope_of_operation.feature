@smtp @server
Feature: RFC 5321 §7.9 Scope of operation of SMTP servers

  # §7.9 asks that a server can be told whom to relay for, not whom it is told to: so this informs. RFC2505-2.1-b
  # judges a server that does refuse strangers.
  @RFC5321-7.9-a @may @rests-on-RFC5321-3.3-d
  Rule: A server does not relay for strangers, whoever they say that the sender is

    Scenario Outline: mail from <who> for <recipient> behind <greeting>
      When the SMTP dialogue runs
        """
        C: <greeting> client.example
        S: 250
        C: MAIL FROM:\<<sender>\>
        S: 2xx|4xx|5xx
        C: RCPT TO:<recipient>
        S: 4xx|5xx
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | greeting | who                  | sender                | recipient                               |
        | EHLO     | a user of the server | {alice}               | \<{foreign}\>                           |
        | HELO     | a user of the server | {alice}               | \<{foreign}\>                           |
        | EHLO     | nobody               |                       | \<{foreign}\>                           |
        | EHLO     | the postmaster       | postmaster@{domain}   | \<{foreign}\>                           |
        | EHLO     | a stranger           | sender@client.example | \<@{domain}:{foreign}\>                 |
        | EHLO     | a stranger           | sender@client.example | \<@{domain},@client.example:{foreign}\> |

  @RFC5321-7.9-b @should @rests-on-RFC5321-7.9-a
  Rule: Mail that is refused by policy is refused with 550

    Scenario: a foreign recipient
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<{alice}>
        S: 250|4xx|530|550
        C: RCPT TO:<{foreign}>
        S: 4xx|503|530|550
        C: NOOP
        S: 250
        """
