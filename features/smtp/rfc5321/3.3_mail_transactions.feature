@smtp @server
Feature: RFC 5321 §3.3 Mail transactions

  @RFC5321-3.3-d @must
  Rule: MAIL, and RCPT for a mailbox of the server's own, are accepted with 250

    Scenario: a sender and a recipient
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RSET
        S: 250
        """

  @RFC5321-3.3-e @should @rests-on-RFC5321-3.3-d
  Rule: A forward-path that is known to lead to no mailbox is refused with 550

    Scenario: a recipient who does not exist
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{unknown}>
        S: 550
        C: RCPT TO:<{alice}>
        S: 250
        """

  @RFC5321-3.3-f @must @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: RCPT can be repeated, and every recipient who was accepted gets the message

    @needs-second-account
    Scenario: the session of a relay with a message of five header fields for two recipients
      Given the message "mail"
        """
        From: "Bob Example" <bob@client.example>
        To: "Alice Example" <{alice}>
        Cc: {bob}
        Date: Tue, 15 Jan 2008 16:02:43 -0500
        Subject: Test message
        {run-header}

        Hello Alice.
        This is a test message with 5 header fields and 4 lines in the message body.
        Your friend,
        Bob
        """
      When the SMTP dialogue runs
        """
        S: 220 {host}
        C: HELO client.example
        S: 250
        C: MAIL FROM:<bob@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{bob}>
        S: 250
        C: DATA
        S: 354
        C: From: "Bob Example" <bob@client.example>
        C: To: "Alice Example" <{alice}>
        C: Cc: {bob}
        C: Date: Tue, 15 Jan 2008 16:02:43 -0500
        C: Subject: Test message
        C: {run-header}
        C:
        C: Hello Alice.
        C: This is a test message with 5 header fields and 4 lines in the message body.
        C: Your friend,
        C: Bob
        C: .
        S: 250
        C: QUIT
        S: 221
        S: (closes)
        """
      Then alice receives the message "mail"
      And bob receives the message "mail"

    Scenario: recipients who are refused do not hinder the one who is accepted
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
        C: RCPT TO:<>
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{unknown}>
        S: 2xx|4xx|5xx
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

  @RFC5321-3.3-h @must
  Rule: RCPT without a MAIL before it is answered with 503

    Scenario Outline: RCPT behind <greeting>
      When the SMTP dialogue runs
        """
        C: <greeting> client.example
        S: 250
        C: RCPT TO:<{alice}>
        S: 503
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

      Examples:
        | greeting |
        | EHLO     |
        | HELO     |

  @RFC5321-3.3-j @may
  Rule: A space behind the colon of MAIL FROM or RCPT TO is a syntax error

    Scenario: MAIL FROM: <alice@crepes.fr>, as textbooks print it
      When the SMTP dialogue runs
        """
        C: HELO crepes.fr
        S: 250
        C: MAIL FROM: <alice@crepes.fr>
        S: 501
        C: MAIL FROM:<alice@crepes.fr>
        S: 250
        C: RCPT TO: <{alice}>
        S: 501
        C: RCPT TO:<{alice}>
        S: 250
        """

  @RFC5321-3.3-n @should @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: A message is not refused for what its header section lacks

    Scenario: no From, no Date
      Given the message "mail"
        """
        Subject: neither author nor date
        {run-header}

        text
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

  @RFC5321-3.3-o @must @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: A message is not refused because its Resent fields do not go together

    Scenario: Resent-To without Resent-From and Resent-Date
      Given the message "mail"
        """
        Resent-To: <{alice}>
        Resent-To: <somebody@client.example>
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        {run-header}

        text
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
