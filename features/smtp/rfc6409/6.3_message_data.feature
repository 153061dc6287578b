@smtp @server
Feature: RFC 6409 §6.3 Check message data

  @RFC6409-6.3-a @should @needs-auth-plain @rests-on-RFC4954-4-a
  Rule: A DATA command that is itself wrong is refused with 501, and can be given again

    Scenario: DATA with an argument
      Given the message "mail"
        """
        From: <{alice}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.again@client.example>
        {run-header}

        text
        """
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: MAIL FROM:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA now
        S: 501
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"
