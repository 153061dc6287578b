@smtp @server
Feature: RFC 6409 §8.3 Add 'Message-ID'

  @RFC6409-8.3-a @should @needs-auth-plain @rests-on-RFC6409-3.3-a
  Rule: A submitted message that has no Message-ID field gets one

    Scenario: neither Date nor Message-ID
      Given the message "mail"
        """
        From: <{alice}>
        Subject: neither date nor identification
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
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"
      And what was added to the received message breaks no rule
      And the IMAP dialogue runs
        """
        C: a1 EXAMINE INBOX
        S: a1 OK
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "neither date nor identification" HEADER Message-ID "@"
        S: * SEARCH {uid:number}
        S: a2 OK
        """

  @RFC6409-8.3-b @should @needs-auth-plain @rests-on-RFC6409-3.3-a
  Rule: A Message-ID that is there and is sound is not replaced

    Scenario: Date and Message-ID of the client's own
      Given the message "mail"
        """
        From: <{alice}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.my.own@client.example>
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
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} HEADER Message-ID "<{run}.my.own@client.example>"
        S: * SEARCH {uid:number}
        S: a2 OK
        """

  @RFC6409-8.3-c @should @needs-auth-plain @rests-on-RFC6409-3.3-a
  Rule: A Message-ID that is not one is replaced

    # A server may also refuse such a message, and then nothing is seen.
    Scenario Outline: <id>
      Given the message "mail"
        """
        From: <{alice}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <id>
        Subject: a wrong identification
        {run-header}

        text
        """
      And the message "rest"
        """
        From: <{alice}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: a wrong identification
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
        C: DATA
        S: 354
        C: {mail.data}
        S: 250|5xx
        """
      Then alice receives the message "rest"
      And the IMAP dialogue runs
        """
        C: a1 EXAMINE INBOX
        S: a1 OK
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "a wrong identification" HEADER Message-ID "@" NOT HEADER Message-ID "not-one"
        S: * SEARCH {uid:number}
        S: a2 OK
        """

      Examples:
        | id                         |
        | not-one                    |
        | not-one@client.example     |
        | \<not-one\>                |
        | \<not-one@client..example\> |
