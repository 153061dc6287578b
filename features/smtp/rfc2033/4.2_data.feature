@smtp @server
Feature: RFC 2033 §4.2 DATA in LMTP

  @RFC2033-4.2-a @must @monitored @needs-endpoint-lmtp
  Rule: An LMTP server refuses DATA when no recipient was accepted

    Scenario: DATA behind MAIL
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: DATA
        S: 503
        """

    Scenario Outline: DATA behind <before>
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: <before>
        S: <reply>
        C: DATA
        S: 503
        C: NOOP
        S: 250
        """

      Examples:
        | before              | reply |
        | RCPT TO:<>          | 5xx   |
        | RCPT TO:\<broken     | 5xx   |
        | NOOP                | 250   |

    Scenario: DATA behind a transaction that is over
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250
        C: DATA
        S: 503
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RSET
        S: 250
        C: DATA
        S: 503
        C: NOOP
        S: 250
        """

  @RFC2033-4.2-b @must @monitored @needs-endpoint-lmtp
  Rule: The end of the message is answered once for each accepted recipient, and no more often

    Scenario: the same recipient twice
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: From: <sender@client.example>
        C: Date: Thu, 01 Jan 2026 00:00:00 +0000
        C: {run-header}
        C:
        C: text
        C: .
        S: 250
        S: 250
        C: NOOP
        S: 250
        """

    Scenario: the same recipient five times, and a message without content
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250
        C: MAIL FROM:<>
        S: 250
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: DATA
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 354
        C: {run-header}
        C:
        C: .
        S: 250|4xx|5xx
        S: 250|4xx|5xx
        S: 250|4xx|5xx
        S: 250|4xx|5xx
        S: 250|4xx|5xx
        C: RSET
        S: 250
        C: QUIT
        S: 221
        S: (closes)
        """

    # What a server thinks of a bare LF is open here; what it thinks it says to each recipient.
    Scenario: a message that may be refused
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: From: <sender@client.example>
        C: Date: Thu, 01 Jan 2026 00:00:00 +0000
        C: {run-header}
        C:
        C: one\ntwo
        C: .
        S: 250|4xx|5xx
        S: 250|4xx|5xx
        C: QUIT
        S: 221
        S: (closes)
        """

    Scenario: two messages in one session, with other counts of recipients
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: From: <sender@client.example>
        C: Date: Thu, 01 Jan 2026 00:00:00 +0000
        C: {run-header}
        C:
        C: .
        S: 250
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: From: <sender@client.example>
        C: Date: Thu, 01 Jan 2026 00:00:00 +0000
        C: {run-header}
        C:
        C: .
        S: 250
        C: QUIT
        S: 221
        S: (closes)
        """

  @RFC2033-4.2-c @must @needs-endpoint-lmtp
  Rule: A recipient who was refused has no reply behind the message

    Scenario: one who was refused and one who was accepted
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: mail
        {run-header}

        This is the mail.
        """
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<>
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        C: QUIT
        S: 221
        """
      Then alice receives the message "mail"

    @needs-second-account
    Scenario: one who was refused between two who were accepted
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: mail
        {run-header}

        This is the mail.
        """
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<>
        S: 5xx
        C: RCPT TO:<{bob}>
        S: 250
        C: RCPT TO:\<broken
        S: 5xx
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        S: 250
        C: QUIT
        S: 221
        S: (closes)
        """
      Then alice receives the message "mail"
      And bob receives the message "mail"

  @RFC2033-4.2-d @must @needs-endpoint-lmtp @needs-second-account
  Rule: Each positive reply behind the message takes responsibility for one recipient

    Scenario: two recipients
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: mail
        {run-header}

        This is the mail.
        """
      When the LMTP dialogue runs
        """
        C: LHLO client.example
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
        S: 250
        C: QUIT
        S: 221
        S: (closes)
        """
      Then alice receives the message "mail"
      And bob receives the message "mail"

    Scenario: the client goes as soon as it has the replies
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: mail
        {run-header}

        This is the mail.
        """
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{bob}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        S: 250
        C: (closes)
        """
      Then alice receives the message "mail"
      And bob receives the message "mail"

  @RFC2033-4.2-e @must @needs-endpoint-lmtp @needs-second-account
  Rule: Commands in the mail data of LMTP are not carried out, whatever resemblance of an end stands before them
    # DATA is that of SMTP, but for the number of replies: <CRLF>.<CRLF> alone is its end. RFC 5321 §4.1.1.4

    Scenario Outline: a transaction behind <octets> in the mail data
      Given the message "hidden"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: hidden
        {run-header}

        This is the hidden mail.
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
        C: {run-header}
        C:
        C: text<octets>\
        C: MAIL FROM:<sender@client.example>
        C: RCPT TO:<{bob}>
        C: DATA
        C: {hidden.data}
        S: 250|4xx|5xx
        S: (or closes)
        C: QUIT
        S: 221
        S: (or closes)
        """
      Then bob did not receive the message "hidden"

      Examples:
        | octets                          |
        | \\n.\\n                         |
        | \\n.\\r\\n                      |
        | \\r\\n.\\n                      |
        | \\r.\\r                         |
        | \\r.\\r\\n                      |
        | \\r\\n.\\r                      |
        | \\n.\\r                         |
        | \\r.\\n                         |
        | \\n\\r.\\n\\r                   |
        | \\r\\n\\n.\\r\\n                |
        | \\r\\n\\r.\\r\\n                |
        | \\r\\n.\\n\\r\\n                |
        | \\r\\n.\\r\\r\\n                |
        | \\r\\r\\n.\\r\\r\\n             |
        | \\r\\n\\0.\\r\\n                |
        | \\r\\n.\\0\\r\\n                |
        | \\r\\0\\n.\\r\\n                |
        | \\r\\n.\\r\\0\\n                |
        | \\0\\n.\\0\\n                   |
        | \\r\\n.\\s\\r\\n                |
        | \\r\\n.\\t\\r\\n                |
        | \\r\\n\\s.\\r\\n                |
        | \\r\\n..\\r\\n                  |
        | \\r\\n..\\n                     |
        | \\n..\\n                        |
        | \\n..\\r\\n                     |
        | \\r\\n.\\x08.\\r\\n             |
        | \\r\\n\\xae\\r\\n               |
        | \\x8d\\x8a.\\x8d\\x8a           |
        | \\xc2\\x85.\\xc2\\x85           |
        | \\xe2\\x80\\xa8.\\xe2\\x80\\xa8 |
        | \\r\\n\\xef\\xbc\\x8e\\r\\n     |
        | \\r\\n\\xc0\\xae\\r\\n          |
        | \\x0b.\\x0b                     |
        | \\x0c.\\x0c                     |

  @RFC2033-4.2-f @must @untestable
  Rule: The replies behind the message come in the order of the RCPT commands
    Where nothing is wrong with one mailbox alone, which a client cannot bring about, all replies are alike.

  @RFC2033-4.2-g @must @needs-endpoint-lmtp
  Rule: The replies behind the message end the transaction

    Scenario Outline: <command> behind them
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
        C: From: <sender@client.example>
        C: Date: Thu, 01 Jan 2026 00:00:00 +0000
        C: {run-header}
        C:
        C: .
        S: 250
        C: <command>
        S: 503
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

      Examples:
        | command           |
        | RCPT TO:<{alice}> |
        | DATA              |
