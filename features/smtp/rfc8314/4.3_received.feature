@smtp @server
Feature: RFC 8314 §4.3 The cipher suite in the Received field

  @RFC8314-4.3-a @should @needs-auth-plain @rests-on-RFC8314-3.3-a
  Rule: The Received field of a message that was submitted in TLS says tls and the cipher suite

    Scenario: a message by TLS from the first octet
      Given sessions begin with TLS
      And the message "mail"
        """
        From: <{alice}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.cipher@client.example>
        Subject: which cipher
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
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "which cipher" HEADER Received "tls TLS_"
        S: * SEARCH {uid:number}
        S: a2 OK
        """
