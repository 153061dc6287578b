@smtp @server
Feature: RFC 5321 §4.1.1.8 HELP

  @RFC5321-4.1.1.8-c @must @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: HELP changes nothing in the transaction

    Scenario: HELP between RCPT and DATA
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
        C: HELP
        S: 2xx|4xx|5xx
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

  @RFC5321-4.1.1.8-e @should
  Rule: HELP without an argument is answered with help

    Scenario: HELP before EHLO and behind it
      When the SMTP dialogue runs
        """
        C: HELP
        S: 211|214
        C: EHLO client.example
        S: 250
        C: HELP
        S: 211|214
        """

  @RFC5321-4.1.1.8-b @may
  Rule: HELP with the name of a command is answered with help

    Scenario Outline: HELP <command>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: HELP <command>
        S: 211|214
        C: NOOP
        S: 250
        """

      Examples:
        | command |
        | MAIL    |
        | rcpt    |
