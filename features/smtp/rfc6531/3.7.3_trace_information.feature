@smtp @server
Feature: RFC 6531 §3.7.3 Trace information

  # The field may be in UTF-8, and the path is to be kept: RFC 5321 §4.4. A server may yet have to hand mail on in ASCII.
  @RFC6531-3.7.3-a @should @needs-smtputf8 @rests-on-RFC5321-4.4-n @rests-on-RFC6531-3.2-a
  Rule: The Return-Path field keeps a reverse-path in UTF-8

    Scenario: a local-part in UTF-8
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: a path in UTF-8
        {run-header}

        text
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<bounces-jörg@client.example> SMTPUTF8
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
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "a path in UTF-8"
        S: * SEARCH {uid:number}
        S: a2 OK
        C: a3 UID FETCH {uid} (BODY.PEEK[HEADER.FIELDS (RETURN-PATH)])
        S: * {?} FETCH (BODY[HEADER.FIELDS (RETURN-PATH)] "Return-Path:{*}<bounces-jörg@client.example>{*}")
        S: a3 OK
        """

  # The protocol may be left out of a Received field: RFC 5321 §4.4. What must not be is that it is another.
  @RFC6531-3.7.3-b @should @needs-smtputf8 @rests-on-RFC5321-4.4-a @rests-on-RFC6531-3.1-d
  Rule: In the Received field of a message that came with SMTPUTF8, the protocol is one of UTF8SMTP, UTF8SMTPA, UTF8SMTPS and UTF8SMTPSA, or with LMTP in place of SMTP

    Scenario: a transaction with SMTPUTF8
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: the protocol with UTF-8
        {run-header}

        text
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> SMTPUTF8
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
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "the protocol with UTF-8" HEADER Received "UTF8SMTP"
        S: * SEARCH {uid:number}
        S: a2 OK
        """

    @needs-auth-plain @rests-on-RFC4954-4-a
    Scenario: behind a log-in
      Given the message "mail"
        """
        From: <{alice}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.transmission@client.example>
        Subject: the protocol of a user with UTF-8
        {run-header}

        text
        """
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: MAIL FROM:<{alice}> SMTPUTF8
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
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "the protocol of a user with UTF-8" OR HEADER Received "UTF8SMTPA" HEADER Received "UTF8SMTPSA"
        S: * SEARCH {uid:number}
        S: a2 OK
        """

    @needs-endpoint-lmtp
    Scenario: by LMTP
      Given the message "mail"
        """
        From: <{alice}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.transmission@client.example>
        Subject: the protocol of LMTP with UTF-8
        {run-header}

        text
        """
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250
        C: MAIL FROM:<{alice}> SMTPUTF8
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
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "the protocol of LMTP with UTF-8" HEADER Received "UTF8LMTP"
        S: * SEARCH {uid:number}
        S: a2 OK
        """

  # A message in ASCII may lawfully go through a filter of the server's own without SMTPUTF8, and have a field of that too.
  @RFC6531-3.7.3-d @should @needs-smtputf8 @rests-on-RFC5321-4.4-a @rests-on-RFC6531-3.1-d
  Rule: In the Received field of a message that came with SMTPUTF8, the protocol is not SMTP, nor ESMTP or what is made of it

    Scenario Outline: a transaction with <parameters>
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: not the protocol with UTF-8
        {run-header}

        text
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> <parameters>
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
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "not the protocol with UTF-8" NOT HEADER Received "with ESMTP" NOT HEADER Received "with SMTP"
        S: * SEARCH {uid:number}
        S: a2 OK
        """

      Examples:
        | parameters             |
        | SMTPUTF8               |
        | BODY=8BITMIME SMTPUTF8 |

  # RFC 6531 §3.7.3 has these values "when this extension is used": the transaction before used it, this one does not.
  @RFC6531-3.7.3-c @must @needs-smtputf8 @rests-on-RFC5321-4.4-a @rests-on-RFC6531-3.1-d
  Rule: In the Received field of a message that came without SMTPUTF8, the protocol is none of those

    Scenario: behind a transaction with SMTPUTF8 that was reset
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: the protocol without UTF-8
        {run-header}

        text
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> SMTPUTF8
        S: 250
        C: RSET
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
      And the IMAP dialogue runs
        """
        C: a1 EXAMINE INBOX
        S: a1 OK
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "the protocol without UTF-8" NOT HEADER Received "UTF8SMTP"
        S: * SEARCH {uid:number}
        S: a2 OK
        """

  @RFC6531-3.7.3-e @should @needs-smtputf8 @rests-on-RFC5321-4.4-c @rests-on-RFC6531-3.1-d
  Rule: In the Received field of a message that came with SMTPUTF8, the client's domain is written with U-labels

    Scenario: a client who gives its name with an A-label
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: a client with an A-label
        {run-header}

        text
        """
      When the SMTP dialogue runs
        """
        C: EHLO xn--bcher-kva.example
        S: 250
        C: MAIL FROM:<sender@client.example> SMTPUTF8
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
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "a client with an A-label"
        S: * SEARCH {uid:number}
        S: a2 OK
        C: a3 UID FETCH {uid} (BODY.PEEK[HEADER.FIELDS (RECEIVED)])
        S: * {?} FETCH (BODY[HEADER.FIELDS (RECEIVED)] "{*}from{*}bücher.example{*}")
        S: a3 OK
        """
