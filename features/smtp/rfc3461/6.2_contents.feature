@smtp @server @needs-dsn
Feature: RFC 3461 §6.2 Contents of notifications

  @RFC3461-6.2-a @must @rests-on-RFC3461-5.2.3-a
  Rule: A notification is a multipart/report of the type delivery-status

    Scenario: of a delivery
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
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives a notification about "mail"
      And the notification has these header fields
        """
        Content-Type: multipart/report;{*}report-type=delivery-status{*}|multipart/report;{*}report-type="delivery-status"{*}
        """

  @RFC3461-6.2-b @RFC3461-4.3-d @should @rests-on-RFC3461-5.2.3-a
  Rule: A notification without a failure gives back the header section alone

    Scenario Outline: <parameters>
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
        C: MAIL FROM:<{alice}> <parameters>
        S: 250
        C: RCPT TO:<{alice}> NOTIFY=SUCCESS
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives a notification about "mail" to alice
      And the notification does not hold the body of "mail"

      Examples:
        | parameters     |
        | RET=HDRS       |
        | RET=FULL       |
        | ENVID=QQ314159 |

  @RFC3461-6.2-c @should @untestable
  Rule: A notification of failure gives back the whole message when RET is FULL
    No delivery can be made to fail from outside after the message is accepted.
