@smtp @server
Feature: RFC 6409 §3.3 Authorized submission

  @RFC6409-3.3-a @must @needs-auth-plain @rests-on-RFC4954-4-a
  Rule: A user who has logged in with AUTH can submit mail

    Scenario: from the user agent to the mailbox, and out of it by POP3 and by IMAP
      Given the message "mail"
        """
        From: <{alice}>
        To: <{alice}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.journey@client.example>
        Subject: a journey
        {run-header}

        There
        ..and back again.
        """
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250-AUTH
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
        C: QUIT
        S: 221
        S: (closes)
        """
      Then alice receives the message "mail"
      And the POP3 dialogue runs
        """
        C: STAT
        S: +OK {number:number} {octets:number}
        C: RETR {number}
        S: +OK
        S: ...
        S: {run-header}
        S: ...
        S: There
        S: ...and back again.
        S: .
        C: QUIT
        S: +OK
        """
      And the IMAP dialogue runs
        """
        C: a1 EXAMINE INBOX
        S: a1 OK
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "a journey"
        S: * SEARCH {uid:number}
        S: a2 OK
        C: a3 UID FETCH {uid} (BODY.PEEK[HEADER.FIELDS (SUBJECT)] BODY.PEEK[TEXT])
        S: * {?} FETCH (BODY[HEADER.FIELDS (SUBJECT)] {22}\r\nSubject: a journey\r\n\r\n BODY[TEXT] {26}\r\nThere\r\n..and back again.\r\n)
        S: a3 OK
        """

    @needs-pipelining @needs-size
    Scenario: with a log-in, a declared size and a group of commands
      Given the message "mail"
        """
        From: <{alice}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.group@client.example>
        Subject: in three writes
        {run-header}

        text
        """
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {alice.plain}
        C: MAIL FROM:<{alice}> SIZE={mail.size} AUTH=\<\>
        C: RCPT TO:<{alice}>
        C: DATA
        S: 235
        S: 250
        S: 250
        S: 354
        C: {mail.data}
        C: RSET
        C: QUIT
        S: 250
        S: 250
        S: 221
        S: (closes)
        """
      Then alice receives the message "mail"

    @needs-second-account
    Scenario: to two of the server's own users
      Given the message "mail"
        """
        From: <{alice}>
        To: <{alice}>, <{bob}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.two@client.example>
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
        C: RCPT TO:<{bob}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"
      And bob receives the message "mail"
