@smtp @server
Feature: RFC 5321 §6.1 Reliable delivery and replies by mail

  @RFC5321-6.1-a @must @untestable
  Rule: A delivery that fails after acceptance is told to the reverse-path in a notification with a null one
    No delivery can be made to fail from outside after the message is accepted.

  @RFC5321-6.1-b @must @needs-dsn @rests-on-RFC5321-4.1.2-b @rests-on-RFC3461-5.2.3-a
  Rule: A source route in the reverse-path is stripped where a notification is sent to it

    Scenario: the sender behind two hosts
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
        C: MAIL FROM:<@relay.client.example,@other.client.example:{alice}>
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
        """

  @RFC5321-6.1-d @must @untestable
  Rule: A message that was accepted is not lost for frivolous reasons
    What a crash or a want of resources does is not ours to bring about.

  @RFC5321-6.1-e @must @untestable
  Rule: The reply to the end of data is given as soon as it can be
    How soon it could have been given is not to be seen.
