@smtp @server
Feature: RFC 5321 §4.1.1.2 MAIL

  @RFC5321-4.1.1.2-c @must @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: The reverse-path can be null

    Scenario: a message from <>
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
        C: MAIL FROM:<>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

  @RFC5321-4.1.1.2-f @must @rests-on-RFC5321-3.3-d
  Rule: A MAIL that was refused begins no transaction

    Scenario Outline: RCPT behind <mail>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <mail>
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 5xx
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | mail                            |
        | MAIL                            |
        | MAIL FROM:                      |
        | MAIL TO:<sender@client.example> |
