@smtp @server
Feature: RFC 1870 §6 The extended MAIL command

  @RFC1870-6-d @must @needs-size @rests-on-RFC5321-3.3-d
  Rule: The declared size does not tell where the message ends

    Scenario: a message that is smaller than declared
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
        C: MAIL FROM:<sender@client.example> SIZE=20000
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        C: QUIT
        S: 221
        """
      Then alice receives the message "mail"

    Scenario: a message that is larger than declared
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> SIZE=10
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {run-header}
        C:
        C: EHLO client.example
        C: MAIL FROM:<sender@client.example>
        C: .
        S: 250|4xx|5xx
        C: QUIT
        S: 221
        """
