@smtp @server @needs-dsn
Feature: RFC 3464 §2.3.3 Action

  @RFC3464-2.3.3-c @should @rests-on-RFC3461-5.2.3-a
  Rule: Nobody is told that a message was relayed unless SUCCESS was asked for

    Scenario Outline: NOTIFY=<list>
      Given the message "mail"
        """
        From: <{alice}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.notify@client.example>
        Subject: about a delivery
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<{alice}>
        S: 250
        C: RCPT TO:<{alice}> NOTIFY=<list>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"
      And alice did not receive a notification about "mail"

      Examples:
        | list          |
        | FAILURE       |
        | DELAY,FAILURE |
