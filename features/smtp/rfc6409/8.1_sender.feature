@smtp @server
Feature: RFC 6409 §8.1 Add 'Sender'

  @RFC6409-8.1-a @must @needs-auth-plain @rests-on-RFC6409-3.3-a
  Rule: A Sender field that the server adds holds a mail address

    # It may also refuse what is not from the user himself, or send it back. What must not arrive is a Sender with
    # no address in it.
    Scenario: a message from two others
      Given the message "odd"
        """
        From: One <one@client.example>, Two <two@client.example>
        Sender: <one@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.sender@client.example>
        Subject: odd sender
        {run-header}

        text
        """
      And the message "rest"
        """
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.sender@client.example>
        Subject: odd sender
        {run-header}

        text
        """
      And the message "sound"
        """
        From: <{alice}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.sound@client.example>
        Subject: sound
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
        C: {odd.data}
        S: 250|4xx|5xx
        C: MAIL FROM:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {sound.data}
        S: 250
        """
      Then alice receives the message "sound"
      And the IMAP dialogue runs
        """
        C: a1 EXAMINE INBOX
        S: a1 OK
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "sound"
        S: * SEARCH {uid:number}
        S: a2 OK
        C: a3 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "odd sender" HEADER Sender "" NOT HEADER Sender "@"
        S: (no) * SEARCH {?}
        S: a3 OK
        """
