@smtp @server
Feature: RFC 5321 §4.1.1.5 RSET

  @RFC5321-4.1.1.5-b @must @rests-on-RFC5321-3.3-d
  Rule: RSET discards the sender and the recipients

    Scenario: RCPT behind RSET
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RSET
        S: 250
        C: RCPT TO:<{alice}>
        S: 5xx
        """

    @rests-on-RFC5321-3.3-z
    Scenario: DATA behind RSET
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: DATA
        S: 5xx
        """

    @needs-second-account
    Scenario: a recipient of before RSET gets nothing
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
        C: RCPT TO:<{bob}>
        S: 250
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"
      And bob did not receive the message "mail"

  @RFC5321-4.1.1.5-c @must @rests-on-RFC5321-3.3-d
  Rule: RSET is answered with 250 at any time

    Scenario: before EHLO, behind it, in a transaction, twice
      When the SMTP dialogue runs
        """
        C: RSET
        S: 250
        C: EHLO client.example
        S: 250
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RSET
        S: 250
        C: RSET
        S: 250
        """

  @RFC5321-4.1.1.5-f @must @rests-on-RFC5321-3.3-d
  Rule: RSET does not close the connection, and EHLO need not be said again

    Scenario: a transaction behind RSET
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
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

  @RFC5321-4.1.1.5-d @must @rests-on-RFC5321-3.3-d
  Rule: RSET behind a refused command or a message is answered with 250, and the next transaction begins

    Scenario Outline: RSET behind <command>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <command>
        S: 2xx|4xx|5xx
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | command             |
        | WXYZ                |
        | EHLO                |
        | MAIL FROM:          |
        | RCPT TO:\<{alice}\> |

      @rests-on-RFC5321-3.3-z
      Examples: DATA, where it is refused at once
        | command             |
        | DATA                |

    @rests-on-RFC5321-4.1.1.4-h
    Scenario: RSET behind a message, and before QUIT
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
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        C: RSET
        S: 250
        C: RSET
        S: 250
        C: QUIT
        S: 221
        S: (closes)
        """
      Then alice receives the message "mail"
