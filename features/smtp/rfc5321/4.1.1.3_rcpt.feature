@smtp @server
Feature: RFC 5321 §4.1.1.3 RCPT

  @RFC5321-4.1.1.3-b @RFC5321-C-a @RFC5321-F.2-a @must @rests-on-RFC5321-3.3-d
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

  @RFC5321-4.1.1.3-f @must @rests-on-RFC5321-4.1.1.3-c @rests-on-RFC5321-4.4-n
  Rule: The hosts of a source route do not get into the reverse-path

    Scenario: what a source-routed recipient finds in Return-Path
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: the way back
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
      And the IMAP dialogue runs
        """
        C: a1 EXAMINE INBOX
        S: a1 OK
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "the way back" HEADER Return-Path "sender@client.example" NOT HEADER Return-Path "relay.client.example" NOT HEADER Return-Path ":"
        S: * SEARCH {uid:number}
        S: a2 OK
        """

  @RFC5321-4.1.1.3-g @must @needs-second-account @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: Each recipient who was accepted gets the message, whatever was refused between them

    @rests-on-RFC5321-3.3-t
    Scenario: two recipients around a path that is none and a user who does not exist
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
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:
        S: 5xx
        C: RCPT TO:<{unknown}>
        S: 2xx|4xx|5xx
        C: RCPT TO:<{bob}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"
      And bob receives the message "mail"

  @RFC5321-4.1.1.3-i @must @rests-on-RFC5321-3.3-d
  Rule: A RCPT without a mailbox is refused, and adds no recipient

    Scenario Outline: <rcpt>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: <rcpt>
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | rcpt                              |
        | RCPT                              |
        | RCPT TO:                          |
        | RCPT TO:\<\>                      |
        | RCPT TO:\<@relay.client.example\> |
