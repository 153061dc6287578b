@smtp @server
Feature: RFC 5321 §4.4 Trace information

  @RFC5321-4.4-a @must @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: The server inserts a Received field before the first field of the message

    Scenario: a message without trace fields
      Given the message "mail"
        """
        X-First: of the message
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
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
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} HEADER X-First "of the message"
        S: * SEARCH {uid:number}
        S: a2 OK
        C: a3 UID FETCH {uid} (BODY.PEEK[HEADER])
        S: * {?} FETCH (BODY[HEADER] "{*}Received: {*}X-First: of the message{*}")
        S: a3 OK
        """

  @RFC5321-4.4-c @should @rests-on-RFC5321-4.4-a @rests-on-RFC5321-3.3-d
  Rule: The Received field has the name that the client gave in EHLO

    Scenario Outline: <greeting> with a name of its own
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: a name of its own
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: <greeting> name-of-the-client.client.example
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
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "a name of its own" HEADER Received "name-of-the-client.client.example"
        S: * SEARCH {uid:number}
        S: a2 OK
        """

      Examples:
        | greeting |
        | EHLO     |
        | HELO     |

  @RFC5321-4.4-g @must @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: Received fields that the message has are neither changed nor taken out nor put into another order

    Scenario: three Received fields, one of no known form
      Given the message "mail"
        """
        Received: from two.client.example (two.client.example [192.0.2.2])
        	by three.client.example with ESMTP id 2; Thu, 01 Jan 2026 12:00:02 +0000
        Received: from one.client.example by two.client.example; Thu, 1 Jan 2026 12:00:01 GMT
        Received: it was raining on that day
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
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

  @RFC5321-4.4-n @must @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: At final delivery a Return-Path field keeps the reverse-path

    Scenario Outline: MAIL FROM:<path>
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: the path of the return
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<path>
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
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "the path of the return" HEADER Return-Path "<path>"
        S: * SEARCH {uid:number}
        S: a2 OK
        """

      Examples:
        | path                             |
        | \<\>                             |
        | \<bounces+alice@client.example\> |

  @RFC5321-4.4-o @must @rests-on-RFC5321-4.4-n @rests-on-RFC5321-4.1.2-d
  Rule: Return-Path has the reverse-path octet for octet, whatever it is made of

    Scenario Outline: <what>
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: a path to keep
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:\<<path>\>
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
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "a path to keep"
        S: * SEARCH {uid:number}
        S: a2 OK
        C: a3 UID FETCH {uid} (BODY.PEEK[HEADER])
        S: * {?} FETCH (BODY[HEADER] "{*}Return-Path: \<<path>\>{*}")
        S: a3 OK
        """

      Examples:
        | what                                       | path                                  |
        | a local-part in capitals and small letters | MiXed.CaSe@client.example             |
        | octets that only an Atom has               | !#$%&'*+-/=?^_`\{\|\}~@client.example |

      @rests-on-RFC5321-4.5.3.1.3-a
      Examples: of the greatest length
        | what                 | path                                       |
        | a path of 256 octets | {a*64}@{b*63}.{c*63}.{d*46}.client.example |

  @RFC5321-4.4-w @should @rests-on-RFC5321-4.4-n @rests-on-RFC5321-4.1.2-f
  Rule: Return-Path has a local-part in the quotes that it needs

    Scenario: a local-part of two words
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: a path to keep
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<"two words"@client.example>
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
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "a path to keep"
        S: * SEARCH {uid:number}
        S: a2 OK
        C: a3 UID FETCH {uid} (BODY.PEEK[HEADER])
        S: * {?} FETCH (BODY[HEADER] "{*}Return-Path: \<\\"two words\\"@client.example\>{*}")
        S: a3 OK
        """


  @RFC5321-4.4-x @must @needs-endpoint-lmtp
  Rule: Where mail comes in by LMTP, a Return-Path field keeps the reverse-path

    Scenario Outline: MAIL FROM:<path>
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: by LMTP
        {run-header}

        This is the mail.
        """
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250
        C: MAIL FROM:<path>
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
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "by LMTP" HEADER Return-Path "<path>"
        S: * SEARCH {uid:number}
        S: a2 OK
        """

      Examples:
        | path                             |
        | \<\>                             |
        | \<bounces+alice@client.example\> |

  @RFC5321-4.4-s @should @rests-on-RFC5321-4.4-n @rests-on-RFC5321-3.3-d
  Rule: A message has one Return-Path field when it is delivered

    Scenario: the message has a Return-Path already
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: a forged path
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
        C: Return-Path: <forged@client.example>
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"
      And the IMAP dialogue runs
        """
        C: a1 EXAMINE INBOX
        S: a1 OK
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "a forged path" HEADER Return-Path "sender@client.example" NOT HEADER Return-Path "forged@client.example"
        S: * SEARCH {uid:number}
        S: a2 OK
        """

  # What holds the fields here is the grammar of RFC 5322 §3.6.7, which is wider than that of §4.4: clauses out of order,
  # or twice, are not accused.
  @RFC5321-4.4-t @RFC5321-4.4-h @RFC5321-F.5-a @must @rests-on-RFC5321-4.4-a
  Rule: The trace fields that the server inserts have the form that their grammar gives

    Scenario Outline: a message that was greeted with <greeting>
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <form@client.example>
        Subject: the form of trace fields
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
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
      And what was added to the received message breaks no rule

      Examples:
        | greeting |
        | EHLO     |
        | HELO     |

    Scenario Outline: a message from a client that calls itself <name>
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <form@client.example>
        Subject: the form of trace fields
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO <name>
        S: 250
        C: MAIL FROM:<sender>
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

      Examples:
        | name                         | sender                                  |
        | [192.0.2.1]                  | \<\>                                    |
        | [IPv6:2001:db8::1]           | \<sender@client.example\>               |
        | {a*63}.{b*63}.client.example | \<{a*64}@{b*63}.{c*63}.client.example\> |

  # One session with two transactions: what a server writes may rest on the transaction's number.
  @RFC5321-4.4-u @must @needs-endpoint-lmtp
  Rule: The trace fields that an LMTP server inserts have that form in each message of a session

    Scenario: two messages in one session
      Given the message "first"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: first
        {run-header}

        This is the first mail.
        """
      Given the message "second"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: second
        {run-header}

        This is the second mail.
        """
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {first.data}
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {second.data}
        S: 250
        """
      Then alice receives the message "first"
      And what was added to the received message breaks no rule
      And alice receives the message "second"
      And what was added to the received message breaks no rule

  @RFC5321-4.4-b @must @rests-on-RFC5321-4.4-a @rests-on-RFC5321-3.3-d
  Rule: The Received field of a message that came by SMTP has a FROM clause

    Scenario Outline: a message that was greeted with <greeting>
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: where it came from
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
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
      And the IMAP dialogue runs
        """
        C: a1 EXAMINE INBOX
        S: a1 OK
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "where it came from" HEADER Received "from" HEADER Received "by"
        S: * SEARCH {uid:number}
        S: a2 OK
        """

      Examples:
        | greeting |
        | EHLO     |
        | HELO     |

  @RFC5321-4.4-d @should @rests-on-RFC5321-4.4-a @rests-on-RFC5321-3.3-d
  Rule: The Received field has the client's address as a literal

    Scenario Outline: a message that was greeted with <greeting>
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: the address of the client
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
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
      And the IMAP dialogue runs
        """
        C: a1 EXAMINE INBOX
        S: a1 OK
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "the address of the client" HEADER Received "[" HEADER Received "]"
        S: * SEARCH {uid:number}
        S: a2 OK
        """

      Examples:
        | greeting |
        | EHLO     |
        | HELO     |

  @RFC5321-4.4-e @must @needs-second-account @rests-on-RFC5321-4.4-a @rests-on-RFC5321-3.3-d
  Rule: A FOR clause of the Received field has no more than one path

    # Whose path it is stays open: RFC5321-7.2-c judges what that tells the others.
    Scenario: a message for alice and bob
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: for one of two
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
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "for one of two" NOT (HEADER Received "{alice}" HEADER Received "{bob}")
        S: * SEARCH {uid:number}
        S: a2 OK
        """

  @RFC5321-4.4-k @should @rests-on-RFC5321-4.4-a @rests-on-RFC5321-4.4-n
  Rule: Return-Path stands before the Received fields, and both before the rest of the message

    Scenario Outline: a message from <path>
      Given the message "mail"
        """
        X-First: of the message
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: the order of trace fields
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<path>
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
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "the order of trace fields"
        S: * SEARCH {uid:number}
        S: a2 OK
        C: a3 UID FETCH {uid} (BODY.PEEK[HEADER])
        S: * {?} FETCH (BODY[HEADER] "{*}Return-Path: {*}Received: {*}X-First: of the message{*}")
        S: a3 OK
        """

      Examples:
        | path                      |
        | \<sender@client.example\> |
        | \<\>                      |

  @RFC5321-4.4-l @must @untestable
  Rule: A relay does not look into the message for a Return-Path field
    What a server looks at cannot be seen, and relaying needs a third host.

  @RFC5321-4.4-m @must @untestable
  Rule: What cannot be delivered to some of the recipients is reported to the reverse-path, from a null reverse-path
    Servers refuse at RCPT whom they cannot deliver to; a delivery that fails later cannot be brought about.

  @RFC5321-4.4-i @should @untestable
  Rule: The time of a Received field is local time with its offset
    Which offset is local to the server's host cannot be known from outside.

  @RFC5321-4.4-v @should @untestable
  Rule: A gateway adds Return-Path on the way out of SMTP and takes it away on the way in
    What lies behind a gateway is out of reach.

  @RFC5321-4.4-y @should @untestable
  Rule: A Received field has no clause, link or protocol whose name is not registered
    The registers grow, and a run has no copy of them that is sure to be new.
