@smtp @server
Feature: RFC 5321 §4.1.1.10 QUIT

  @RFC5321-4.1.1.10-a @must
  Rule: QUIT is answered with 221, and then the server closes the connection

    Scenario: QUIT behind EHLO
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: QUIT
        S: 221
        S: (closes)
        """

    Scenario: QUIT behind an error
      When the SMTP dialogue runs
        """
        C: WXYZ
        S: 5xx
        C: QUIT
        S: 221
        S: (closes)
        """

  @RFC5321-4.1.1.10-e @must @rests-on-RFC5321-3.3-d
  Rule: A transaction that is cut off by the loss of the connection is cancelled

    Scenario: the connection is dropped in the middle of the message
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
        C: {mail.stuffed}
        C: (closes)
        """
      Then alice did not receive the message "mail"

  @RFC5321-4.1.1.10-f @must @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: A transaction that was completed before the connection is lost is not undone

    Scenario: the connection is dropped behind the message
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
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: (closes)
        """
      Then alice receives the message "mail"

  @RFC5321-4.1.1.10-h @must @rests-on-RFC5321-3.3-d
  Rule: QUIT may come at any time, and ends the transaction

    Scenario: QUIT as the first command
      When the SMTP dialogue runs
        """
        C: QUIT
        S: 221
        S: (closes)
        """

    Scenario: QUIT in a transaction
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: QUIT
        S: 221
        S: (closes)
        """
