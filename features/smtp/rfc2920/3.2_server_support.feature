@smtp @server
Feature: RFC 2920 §3.2 Server support of pipelining

  @RFC2920-3.2-b @must @needs-pipelining
  Rule: Commands that come in one group are answered in their order

    Scenario: success and refusal in turn
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: RCPT TO:<{alice}>
        C: MAIL FROM:<sender@client.example>
        C: RCPT TO:<{alice}>
        C: RSET
        C: RCPT TO:<{alice}>
        C: NOOP
        S: 5xx
        S: 250
        S: 250
        S: 250
        S: 5xx
        S: 250
        """

  @RFC2920-3.2-d @should @needs-pipelining @rests-on-RFC5321-3.3-d
  Rule: DATA is answered with 354 if a recipient was accepted, and only then

    Scenario: a group whose only recipient is refused
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
        C: RCPT TO:<>
        C: DATA
        S: 250
        S: 5xx
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

  @RFC2920-3.2-j @must @needs-pipelining @rests-on-RFC5321-4.1.1.4-h
  Rule: Nothing that stands behind a message in the same group is lost

    Scenario: a message and the next transaction in one write
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
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        C: RCPT TO:<{alice}>
        C: DATA
        S: 250
        S: 250
        S: 354
        C: {first.data}
        C: MAIL FROM:<sender@client.example>
        C: RCPT TO:<{alice}>
        C: DATA
        S: 250
        S: 250
        S: 250
        S: 354
        C: {second.data}
        C: QUIT
        S: 250
        S: 221
        S: (closes)
        """
      Then alice receives the message "first"
      And alice receives the message "second"
