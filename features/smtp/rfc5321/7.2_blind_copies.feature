@smtp @server
Feature: RFC 5321 §7.2 "Blind" copies

  @RFC5321-7.2-c @RFC5321-7.6-a @should @needs-second-account @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: The recipients of the envelope are not copied into the header section

    Scenario: a message for alice and bob, which names neither
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: for two who are not named
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
        C: RCPT TO:<{bob}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then bob receives the message "mail"
      And alice receives the message "mail"
      And the IMAP dialogue runs
        """
        C: a1 EXAMINE INBOX
        S: a1 OK
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "for two who are not named" NOT TEXT "{bob}"
        S: * SEARCH {uid:number}
        S: a2 OK
        """

  @RFC5321-7.2-d @should @needs-second-account @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: A server adds no field of recipients to a message that has none

    Scenario: a message without To or Cc for alice and bob
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: nobody is named
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
        C: RCPT TO:<{bob}>
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
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "nobody is named" NOT HEADER Apparently-To "" NOT HEADER Cc "" NOT HEADER Bcc "" NOT HEADER X-Envelope-To "{bob}"
        S: * SEARCH {uid:number}
        S: a2 OK
        """

  @RFC5321-7.2-e @should @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: The header section is not changed to fit the envelope

    Scenario Outline: a message to <other>, for alice
      Given the message "mail"
        """
        From: "Somebody Else" <somebody@elsewhere.example>
        Sender: <third@elsewhere.example>
        Reply-To: <fourth@elsewhere.example>
        To: <other>
        Cc: <fifth@elsewhere.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
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
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

      Examples:
        | other                        |
        | \<nobody@elsewhere.example\> |
        | undisclosed-recipients:;     |
        | \<{unknown}\>                |

  @RFC5321-7.2-f @may @untestable
  Rule: A client sends each blind copy in a transaction of its own
    This binds the client alone.
