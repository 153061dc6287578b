@smtp @server
Feature: RFC 5321 §4.1.1.6 VRFY

  @RFC5321-4.1.1.6-c @must @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: VRFY changes nothing in the transaction

    Scenario: VRFY between RCPT and DATA
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: mail
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: VRFY {unknown}
        S: 25x|4xx|5xx
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

    Scenario Outline: VRFY of <what> in a transaction
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: VRFY<argument>
        S: 2xx|4xx|5xx
        C: RCPT TO:<{alice}>
        S: 250
        C: VRFY<argument>
        S: 2xx|4xx|5xx
        C: RCPT TO:<{alice}>
        S: 250
        C: RSET
        S: 250
        """

      Examples:
        | what            | argument         |
        | nothing         |                  |
        | a mailbox       | \s{alice}        |
        | a path          | \s\<{alice}\>    |
        | a name          | \s{alice.local}  |
        | words in quotes | \s"no such user" |

  @RFC5321-4.1.1.6-a @must
  Rule: A VRFY that names nobody verifies nobody

    Scenario Outline: VRFY and <what> behind it
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: VRFY<argument>
        S: 252|4xx|5xx
        C: NOOP
        S: 250
        """

      Examples:
        | what          | argument |
        | nothing       |          |
        | empty quotes  | \s""     |
        | the null path | \s\<\>   |
