@smtp @server
Feature: RFC 4954 §7 Additional requirements on servers

  @RFC4954-7-a @should @needs-auth-plain @rests-on-RFC6409-3.3-a
  Rule: The Received field of a message from a user who logged in says with ESMTPA or ESMTPSA

    Scenario: a message that alice submits
      Given the message "mail"
        """
        From: <{alice}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.esmtpa@client.example>
        Subject: with what it came
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
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "with what it came" OR HEADER Received "with ESMTPA" HEADER Received "with ESMTPSA"
        S: * SEARCH {uid:number}
        S: a2 OK
        """

  @RFC4954-7-b @must @needs-auth-plain @rests-on-RFC6409-3.3-a
  Rule: A message that a user submits gets a Received field ahead of all that it has, as any other does

    Scenario: a message that has one of the client's own
      Given the message "mail"
        """
        Received: from a.example by b.example; Thu, 01 Jan 2026 12:00:00 +0000
        From: <{alice}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.trace@client.example>
        Subject: a trace of its own
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
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "a trace of its own"
        S: * SEARCH {uid:number}
        S: a2 OK
        C: a3 UID FETCH {uid} (BODY.PEEK[HEADER.FIELDS (RECEIVED)])
        S: * {?} FETCH (BODY[HEADER.FIELDS (RECEIVED)] "Received:{*}Received: from a.example by b.example;{*}")
        S: a3 OK
        """
