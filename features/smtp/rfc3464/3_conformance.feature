@smtp @server @needs-dsn
Feature: RFC 3464 §3 Conformance and usage

  @RFC3464-3-c @should @rests-on-RFC3461-5.2.3-a
  Rule: A recipient is reported as delivered or failed once

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
      Then alice receives a notification about "mail" to alice
      And alice did not receive a second notification about "mail"

      Examples:
        | list                  |
        | SUCCESS               |
        | SUCCESS,FAILURE,DELAY |

    Scenario: the same recipient in RCPT twice
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
        C: RCPT TO:<{alice}> NOTIFY=SUCCESS
        S: 250
        C: RCPT TO:<{alice}> NOTIFY=NEVER
        S: 250|4xx|5xx
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives a notification about "mail"
      And alice did not receive a second notification about "mail"
