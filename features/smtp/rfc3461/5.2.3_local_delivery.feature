@smtp @server @needs-dsn
Feature: RFC 3461 §5.2.3 Local delivery of messages

  @RFC3461-5.2.3-a @must @rests-on-RFC5321-3.3-d
  Rule: The sender is notified of a delivery when NOTIFY has SUCCESS

    Scenario Outline: NOTIFY=<list>
      Given the message "mail"
        """
        From: <{alice}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.success@client.example>
        Subject: notify of success
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
      And the notification has these per-recipient fields
        """
        Action: delivered|relayed|expanded
        """

      Examples:
        | list                  |
        | SUCCESS               |
        | success,failure       |
        | DELAY,FAILURE,SUCCESS |

  @RFC3461-5.2.3-b @must @rests-on-RFC3461-5.2.3-a
  Rule: The sender is not notified of a delivery when NOTIFY has no SUCCESS

    Scenario Outline: NOTIFY=<list>
      Given the message "mail"
        """
        From: <{alice}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: notify of all but success
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
        | NEVER         |
        | FAILURE       |
        | DELAY         |
        | FAILURE,DELAY |
        | never         |
