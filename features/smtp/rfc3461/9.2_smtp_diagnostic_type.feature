@smtp @server @needs-dsn
Feature: RFC 3461 §9.2 The diagnostic type smtp

  @RFC3461-9.2-a @should @rests-on-RFC3461-5.2.3-a
  Rule: A Diagnostic-Code of the type smtp is the reply as it was

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
      Then alice receives a notification about "mail" to alice
      And the notification has these per-recipient fields
        """
        Action: delivered|relayed|expanded
        (if any) Diagnostic-Code: smtp;2{*}|x{*}
        """
