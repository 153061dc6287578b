@smtp @server
Feature: RFC 3848 §1 Transmission types
  # The protocol of a Received field may be left out, and a server may know no other than ESMTP: hence should.

  @RFC3848-1-a @should @needs-auth-plain @rests-on-RFC4954-4-a @rests-on-RFC5321-4.4-a
  Rule: A message from a client who has logged in is said to have come with ESMTPA, or in TLS with ESMTPSA

    Scenario: a log-in
      Given the message "mail"
        """
        From: <{alice}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.transmission@client.example>
        Subject: a client who has logged in
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
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "a client who has logged in" OR HEADER Received "ESMTPA" HEADER Received "ESMTPSA"
        S: * SEARCH {uid:number}
        S: a2 OK
        """

  @RFC3848-1-b @should @needs-starttls @rests-on-RFC5321-4.4-a @rests-on-RFC5321-3.3-d
  Rule: A message that came in TLS is said to have come with ESMTPS

    Scenario: TLS by STARTTLS
      Given the message "mail"
        """
        From: <{alice}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.transmission@client.example>
        Subject: a client in TLS
        {run-header}

        text
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: STARTTLS
        S: 220
        C: (starts TLS)
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
      And the IMAP dialogue runs
        """
        C: a1 EXAMINE INBOX
        S: a1 OK
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "a client in TLS" HEADER Received "ESMTPS"
        S: * SEARCH {uid:number}
        S: a2 OK
        """

  @RFC3848-1-c @should @needs-starttls @needs-auth-plain @rests-on-RFC4954-4-a @rests-on-RFC5321-4.4-a
  Rule: A message that came in TLS from a client who has logged in is said to have come with ESMTPSA

    Scenario: TLS by STARTTLS, and a log-in
      Given the message "mail"
        """
        From: <{alice}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.transmission@client.example>
        Subject: a client in TLS who has logged in
        {run-header}

        text
        """
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: STARTTLS
        S: 220
        C: (starts TLS)
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
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "a client in TLS who has logged in" HEADER Received "ESMTPSA"
        S: * SEARCH {uid:number}
        S: a2 OK
        """

  @RFC3848-1-d @should @needs-endpoint-lmtp
  Rule: A message that came by LMTP is said to have come with LMTP

    Scenario: LHLO
      Given the message "mail"
        """
        From: <{alice}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.transmission@client.example>
        Subject: a client of LMTP
        {run-header}

        text
        """
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250
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
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "a client of LMTP" HEADER Received "LMTP"
        S: * SEARCH {uid:number}
        S: a2 OK
        """

  @RFC3848-1-e @should @rests-on-RFC5321-4.4-a @rests-on-RFC5321-3.3-d
  Rule: A message from a client who has not logged in is not said to have come with ESMTPA or ESMTPSA

    Scenario: no log-in
      Given the message "mail"
        """
        From: <{alice}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.transmission@client.example>
        Subject: a client who is a stranger
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
      And the IMAP dialogue runs
        """
        C: a1 EXAMINE INBOX
        S: a1 OK
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "a client who is a stranger" NOT HEADER Received "ESMTPA" NOT HEADER Received "ESMTPSA"
        S: * SEARCH {uid:number}
        S: a2 OK
        """
