@smtp @server
Feature: RFC 5321 §4.1.1.3 RCPT

  @RFC5321-4.1.1.3-b @must @rests-on-RFC5321-3.3-d
  Rule: The syntax of a source route is known: it is no syntax error

    Scenario: two hosts before the mailbox
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<@relay.client.example,@other.client.example:{alice}>
        S: 25x|4xx|55x
        C: RCPT TO:<{alice}>
        S: 250
        """

  @RFC5321-4.1.1.3-c @should @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: A source route is stripped, and the message goes to the mailbox behind it

    Scenario: two hosts before a mailbox of the server's own
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
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<@relay.client.example,@other.client.example:{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

  @RFC5321-4.1.1.3-e @must @needs-second-account @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: RCPT adds to the recipients of its own session's transaction, and to no other

    Scenario: two transactions side by side, of which one ends without a message
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
        C2: EHLO client.example
        S2: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C2: MAIL FROM:<other@client.example>
        S2: 250
        C: RCPT TO:<{alice}>
        S: 250
        C2: RCPT TO:<{bob}>
        S2: 250
        C: DATA
        S: 354
        C2: RSET
        S2: 250
        C: {mail.data}
        S: 250
        C2: QUIT
        S2: 221
        """
      Then alice receives the message "mail"
      And bob did not receive the message "mail"
