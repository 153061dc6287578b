@smtp @server
Feature: RFC 5321 §6.1 Reliable delivery

  @RFC5321-6.1-a @must @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: No message that was answered with 250 is lost

    Scenario: four messages in one session, the last right before the connection is dropped
      Given the message "first"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: first
        {run-header}

        This is the first mail.
        """
      Given the message "second"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: second
        {run-header}

        This is the second mail.
        """
      Given the message "third"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: third
        {run-header}

        This is the third mail.
        """
      Given the message "fourth"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: fourth
        {run-header}

        This is the fourth mail.
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
        C: {first.data}
        S: 250
        C: MAIL FROM:<>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {second.data}
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {third.data}
        S: 250
        C: MAIL FROM:<other@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {fourth.data}
        S: 250
        C: (closes)
        """
      Then alice receives the message "first"
      And alice receives the message "second"
      And alice receives the message "third"
      And alice receives the message "fourth"

  @RFC5321-6.1-b @must @untestable
  Rule: An accepted message survives a crash of the server
    The suite does not crash the servers that it talks to.

  @RFC5321-6.1-c @must @untestable
  Rule: A delivery that fails behind the 250 is reported to the reverse-path, without its source route, from the null path
    Servers refuse at RCPT whom they cannot deliver to; a delivery that fails later cannot be brought about.

  @RFC5321-6.1-e @must @untestable
  Rule: A server answers the end of the mail data as fast as it can
    No verdict of the suite rests on time.

  @RFC5321-6.1-f @must @needs-dsn @rests-on-RFC5321-3.6.1-d @rests-on-RFC3461-5.2.3-a
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
