@smtp @server
Feature: RFC 5321 §4.1.1.2 MAIL

  @RFC5321-4.1.1.2-c @must @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: The reverse-path can be null

    Scenario: a message from <>
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
        C: MAIL FROM:<>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

  # A server that takes such a MAIL all the same has begun one.
  @RFC5321-4.1.1.2-f @must @rests-on-RFC5321-4.1.2-o @rests-on-RFC5321-3.3-d
  Rule: A MAIL that was refused begins no transaction

    Scenario Outline: RCPT behind <mail>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <mail>
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 5xx
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | mail                            |
        | MAIL                            |
        | MAIL FROM:                      |
        | MAIL TO:<sender@client.example> |

  @RFC5321-4.1.1.2-d @must @needs-second-account @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: MAIL begins with no recipient and no mail data of an earlier transaction

    Scenario: a message for alice, one for bob, and again one for alice
      Given the message "first"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: the first of three in turn
        {run-header}

        This is the first mail.
        """
      Given the message "second"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: the second of three in turn
        {run-header}

        This is the second mail.
        """
      Given the message "third"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: the third of three in turn
        {run-header}

        This is the third mail.
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
        C: MAIL FROM:<other@client.example>
        S: 250
        C: RCPT TO:<{bob}>
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
        """
      Then bob receives the message "second"
      And alice receives the message "first"
      And alice receives the message "third"
      And the IMAP dialogue runs
        """
        C: a1 EXAMINE INBOX
        S: a1 OK
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "of three in turn"
        S: * SEARCH {one:number} {two:number}
        S: a2 OK
        """

    @rests-on-RFC5321-4.1.4-c
    Scenario Outline: a transaction for bob that <greeting> ended
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
        C: RCPT TO:<{bob}>
        S: 250
        C: <greeting> client.example
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

      Examples:
        | greeting |
        | EHLO     |
        | HELO     |
