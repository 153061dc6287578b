@smtp @server
Feature: RFC 5321 §4.1.1.7 EXPN

  @RFC5321-4.1.1.7-d @must @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: EXPN changes nothing in the transaction

    Scenario: EXPN between MAIL and RCPT
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
        C: EXPN {unknown}
        S: 25x|4xx|5xx
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

    Scenario Outline: EXPN of <what> in a transaction
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: EXPN<argument>
        S: 2xx|4xx|5xx
        C: RCPT TO:<{alice}>
        S: 250
        C: EXPN<argument>
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
        | words in quotes | \s"no such list" |

  @RFC5321-4.1.1.7-e @must
  Rule: An EXPN that names no list expands none

    Scenario Outline: EXPN and <what> behind it
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: EXPN<argument>
        S: 252|4xx|5xx
        C: NOOP
        S: 250
        """

      Examples:
        | what          | argument |
        | nothing       |          |
        | empty quotes  | \s""     |
        | the null path | \s\<\>   |
