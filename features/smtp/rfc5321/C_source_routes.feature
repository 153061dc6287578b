@smtp @server
Feature: RFC 5321 §C Source routes

  @RFC5321-C-b @must @needs-second-account @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: Where a message goes is taken from the envelope alone, not from its header section

    Scenario: a message for alice that names bob in each field of recipients
      Given the message "mail"
        """
        Resent-To: <{bob}>
        Resent-From: <sender@client.example>
        Resent-Date: Thu, 01 Jan 2026 12:00:00 +0000
        Delivered-To: <{bob}>
        X-Original-To: <{bob}>
        Apparently-To: <{bob}>
        From: <sender@client.example>
        To: <{bob}>
        Cc: <{bob}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
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
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"
      And bob did not receive the message "mail"

  @RFC5321-C-c @must @untestable
  Rule: A relay takes its own name off a source route before it sends the message on
    What a relay sends on is seen only by the host to which it relays.

  @RFC5321-C-d @should @untestable
  Rule: A server does not put itself into the reverse-path, and ignores a source route when it returns a message
    What a relay or a notification has for an envelope is seen only by the host that receives it.
