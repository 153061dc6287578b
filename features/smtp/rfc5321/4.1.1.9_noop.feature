@smtp @server
Feature: RFC 5321 §4.1.1.9 NOOP

  @RFC5321-4.1.1.9-a @must @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: NOOP is answered with 250 and changes nothing in the transaction

    Scenario: NOOP between all commands
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
        C: NOOP
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: NOOP
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: NOOP
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

  @RFC5321-4.1.1.9-e @should
  Rule: The argument of NOOP is ignored

    Scenario Outline: NOOP <argument>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: NOOP <argument>
        S: 250
        C: NOOP <argument>
        S: 250
        """

      Examples:
        | argument        |
        | now             |
        | "and not later" |
        | QUIT            |
