@smtp @server
Feature: RFC 5321 §4.1.4 Order of commands

  @RFC5321-4.1.4-c @must @rests-on-RFC5321-3.3-d
  Rule: EHLO or HELO inside a transaction discards the envelope gathered so far

    Scenario Outline: <greeting> in the middle of a transaction
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: <greeting> client.example
        S: 250
        C: RCPT TO:<{alice}>
        S: 5xx
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

      Examples:
        | greeting |
        | EHLO     |
        | HELO     |

  @RFC5321-4.1.4-d @must
  Rule: An EHLO that is not acceptable is refused with 501, 500, 502 or 550

    Scenario Outline: <ehlo>
      When the SMTP dialogue runs
        """
        C: <ehlo>
        S: 501|500|502|550
        C: EHLO client.example
        S: 250
        """

      Examples:
        | ehlo |
        | EHLO |
        | HELO |

  @RFC5321-4.1.4-e @must @rests-on-RFC5321-3.3-d
  Rule: An EHLO that was refused leaves the transaction as it was

    Scenario: EHLO without a domain between MAIL and RCPT
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
        C: EHLO
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

  @RFC5321-4.1.4-h @should
  Rule: NOOP, HELP, EXPN, VRFY and RSET are not refused with 503 where EHLO has not been said

    Scenario Outline: <command> as the first command
      When the SMTP dialogue runs
        """
        C: <command>
        S: 250
        C: EHLO client.example
        S: 250
        """

      Examples:
        | command |
        | NOOP    |
        | RSET    |

    Scenario Outline: <command>, which need not be implemented, as the first command
      When the SMTP dialogue runs
        """
        C: <command>
        S: 2xx|4xx|500|502|504|55x
        C: EHLO client.example
        S: 250
        """

      Examples:
        | command      |
        | HELP         |
        | EXPN {alice} |
        | VRFY {alice} |

  @RFC5321-4.1.4-k @must @rests-on-RFC5321-3.3-d
  Rule: Commands that are out of order are answered with 503, and change nothing

    Scenario: DATA before MAIL
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: DATA
        S: 503|554
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

    @rests-on-RFC5321-3.3-h
    Scenario: RCPT before MAIL
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: RCPT TO:<{alice}>
        S: 503
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: DATA
        S: 503|554
        """

  @RFC5321-4.1.4-l @should @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: A second MAIL in a transaction is answered with 503, and the first one holds

    Scenario: MAIL between RCPT and DATA
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
        C: MAIL FROM:<other@client.example>
        S: 503
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"
