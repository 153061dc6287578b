@imap @server
Feature: RFC 9051 §7.5.2 FETCH response, ENVELOPE

  @RFC9051-7.5.2-l @must
  Rule: ENVELOPE holds date, subject, from, sender, reply-to, to, cc, bcc, in-reply-to and message-id, in that order

    Scenario: all the fields
      Given the message "full"
        """
        Message-ID: <self@client.example>
        In-Reply-To: <other@client.example>
        Bcc: <hidden@client.example>
        Cc: Carl <carl@client.example>
        To: <to@client.example>, Tina <tina@client.example>
        Reply-To: <reply@client.example>
        Sender: Sue <sue@client.example>
        From: Fred <fred@client.example>
        Subject: all of it
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        {run-header}

        Body.
        """
      And a mailbox with the message "full"
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 (ENVELOPE)
        S: * 1 FETCH (ENVELOPE ("Thu, 01 Jan 2026 12:00:00 +0000" "all of it" (("Fred" NIL "fred" "client.example")) (("Sue" NIL "sue" "client.example")) ((NIL NIL "reply" "client.example")) ((NIL NIL "to" "client.example")("Tina" NIL "tina" "client.example")) (("Carl" NIL "carl" "client.example")) ((NIL NIL "hidden" "client.example")) "<other@client.example>" "<self@client.example>"))
        S: a2 OK
        """

  @RFC9051-7.5.2-m @must
  Rule: Fields that the message does not have are NIL, and Sender and Reply-To are then what From is

    Scenario: From alone
      Given the message "bare"
        """
        From: Fred <fred@client.example>
        {run-header}

        Body.
        """
      And a mailbox with the message "bare"
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 (ENVELOPE)
        S: * 1 FETCH (ENVELOPE (NIL NIL (("Fred" NIL "fred" "client.example")) (("Fred" NIL "fred" "client.example")) (("Fred" NIL "fred" "client.example")) NIL NIL NIL NIL NIL))
        S: a2 OK
        """

  @RFC9051-7.5.2-n @must
  Rule: A group is an address with its name and no host, its members, and an address of four NIL

    Scenario: a group of two in To
      Given the message "grouped"
        """
        From: <fred@client.example>
        To: Friends: <ann@client.example>, Ben <ben@client.example>;
        {run-header}

        Body.
        """
      And a mailbox with the message "grouped"
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 (ENVELOPE)
        S: * 1 FETCH (ENVELOPE ({*} {*} {*} {*} {*} ((NIL NIL "Friends" NIL)(NIL NIL "ann" "client.example")("Ben" NIL "ben" "client.example")(NIL NIL NIL NIL)) NIL NIL NIL NIL))
        S: a2 OK
        """

  @RFC9051-9-g @must
  Rule: Names and local-parts in ENVELOPE have their quoting removed

    Scenario Outline: <from>
      Given the message "quoted"
        """
        From: <from>
        {run-header}

        Body.
        """
      And a mailbox with the message "quoted"
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 (ENVELOPE)
        S: * 1 FETCH (ENVELOPE (NIL NIL ((<address>)) ...))
        S: a2 OK
        """

      Examples:
        | from                                    | address                                         |
        | "Smith, Ann" \<ann@client.example\>     | "Smith, Ann" NIL "ann" "client.example"         |
        | "ann smith"@client.example              | NIL NIL "ann smith" "client.example"            |

  @RFC9051-7.5.2-o @should
  Rule: Folds of a header field are no part of what ENVELOPE tells

    Scenario: a folded subject
      Given the message "folded"
        """
        From: <fred@client.example>
        Subject: one
         and two
        {run-header}

        Body.
        """
      And a mailbox with the message "folded"
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 (ENVELOPE)
        S: * 1 FETCH (ENVELOPE (NIL "one and two" ...))
        S: a2 OK
        """
