@smtp @server
Feature: RFC 5321 §2.4 General syntax and transaction model

  @RFC5321-2.4-b @must
  Rule: A command verb and the words of its arguments mean the same in capitals and in small letters

    Scenario: a transaction in mixed case
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: mail
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: ehLO client.example
        S: 250
        C: mail from:<sender@client.example>
        S: 250
        C: Rcpt tO:<{alice}>
        S: 250
        C: dAtA
        S: 354
        C: {mail.data}
        S: 250
        C: rset
        S: 250
        C: noop
        S: 250
        C: Quit
        S: 221
        """
      Then alice receives the message "mail"

    Scenario Outline: <hello>, <mail>, <rcpt>, <data>
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: mail
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: <hello> client.example
        S: 250
        C: <mail>:\<sender@client.example>
        S: 250
        C: <rcpt>:\<{alice}>
        S: 250
        C: <data>
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

      Examples:
        | hello | mail      | rcpt    | data |
        | ehlo  | MAIL from | RCPT to | data |
        | helo  | mail FROM | rcpt TO | Data |
        | HeLo  | Mail From | Rcpt To | DAta |

    @needs-size
    Scenario Outline: the parameter <size>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> <size>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | size     |
        | size=200 |
        | Size=200 |

    @needs-8bitmime
    Scenario Outline: the parameter <body>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> <body>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | body          |
        | body=8bitmime |
        | Body=8BitMIME |
        | BODY=7bit     |

    @needs-chunking
    Scenario: BDAT and LAST in small letters
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: mail
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
        C: bdat {mail.size} last
        C: {mail}\
        S: 250
        """
      Then alice receives the message "mail"

    @needs-starttls
    Scenario: STARTTLS in small letters
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: starttls
        S: 220
        C: (starts TLS)
        C: EHLO client.example
        S: 250
        """

  @RFC5321-2.4-c @must @rests-on-RFC5321-4.4-n @rests-on-RFC5321-3.3-d
  Rule: The case of the local-part of an address is kept

    Scenario: capitals in the reverse-path
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: capitals in the reverse-path
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<Sender.With.CapitalS@client.example>
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
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "capitals in the reverse-path"
        S: * SEARCH {uid:number}
        S: a2 OK
        C: a3 UID FETCH {uid} (BODY.PEEK[HEADER.FIELDS (RETURN-PATH)])
        S: * {?} FETCH (BODY[HEADER.FIELDS (RETURN-PATH)] "{*}<Sender.With.CapitalS@client.example>{*}")
        S: a3 OK
        """

  @RFC5321-2.4-e @must
  Rule: A server does nothing about a command before the CRLF that ends it has come

    Scenario: QUIT, and the rest of its line later
      When the SMTP dialogue runs
        """
        C: QUIT\
        C2: EHLO client.example
        S2: 250
        C: ING
        S: 5xx
        C: EHLO client.example
        S: 250
        """

    @rests-on-RFC5321-3.3-d
    Scenario: RSET, and the rest of its line later
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RSET\
        C2: EHLO client.example
        S2: 250
        C: TING
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 250
        """

    @rests-on-RFC5321-3.3-d
    Scenario: RCPT, and a rest of its line that spoils it later
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>\
        C2: EHLO client.example
        S2: 250
        C: \x01>
        S: 2xx|4xx|5xx
        C: RCPT TO:<{alice}>
        S: 250
        """

  @RFC5321-2.4-g @should @rests-on-RFC5321-3.3-d
  Rule: A command with octets that are not US-ASCII is refused, unless an extension that the client uses permits them

    Scenario Outline: <octets> in the reverse-path
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<s<octets>nder@client.example>
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 5xx
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

      Examples:
        | octets     |
        | \\xe9      |
        | \\xc3\\xa9 |

    Scenario Outline: <octets> in the forward-path
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<<path>>
        S: 4xx|5xx
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | octets     | path                            |
        | \\xe9      | {alice.local}\\xe9@{domain}     |
        | \\xc3\\xa9 | {alice.local}@\\xc3\\xa9.{domain} |
        | \\xff      | {alice.local}@{domain}\\xff     |

    Scenario Outline: <octets> in the name that <hello> gives
      When the SMTP dialogue runs
        """
        C: <hello> cli<octets>nt.example
        S: 5xx
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

      Examples:
        | hello | octets     |
        | EHLO  | \\xe9      |
        | EHLO  | \\xc3\\xa9 |
        | HELO  | \\xe9      |

    Scenario Outline: <octets> in the verb
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: R<octets>SET
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | octets     |
        | \\xe9      |
        | \\xc3\\xa9 |
        | \\x80      |

    @needs-size
    Scenario: an octet beyond US-ASCII in a parameter
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> SIZE=1\xb2
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 5xx
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

    Scenario Outline: \xe9 in the argument of <command>, inside a transaction
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: <command> s\xe9nder
        S: 4xx|5xx
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | command |
        | RSET    |
        | MAIL    |
        | WXYZ    |

  @RFC5321-2.4-h @should
  Rule: An SMTP server offers 8BITMIME

    Scenario: the response to EHLO
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250-8BITMIME
        S: 250
        """

  @RFC5321-2.4-i @must @rests-on-RFC5321-3.3-d
  Rule: The domain of a mailbox means the same in capitals and in small letters

    @rests-on-RFC5321-4.1.1.4-h
    Scenario Outline: mail to <path>
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: mail
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@CLIENT.Example>
        S: 250
        C: RCPT TO:<path>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

      Examples:
        | path                                                       |
        | \<{alice.local}@{domain.upper}\>                           |

      @rests-on-RFC5321-4.1.1.3-c
      Examples: behind a source route, which a server may decline
        | path                                                       |
        | \<@RELAY.client.example:{alice.local}@{domain.upper}\>     |

    @rests-on-RFC5321-4.5.1-c
    Scenario: the postmaster
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<postmaster@{domain.upper}>
        S: 250|251
        C: RSET
        S: 250
        """

  @RFC5321-2.4-j @must @rests-on-RFC5321-3.3-d
  Rule: A verb ends where a space or the line's end follows: a longer word is another command

    Scenario Outline: <command> in a transaction
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: <command>
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {run-header}
        C: .
        S: 250
        """

      Examples:
        | command            |
        | RSETT              |
        | RSET-NOW           |
        | QUITS              |
        | DATAX              |
        | EHLOclient.example |

    Scenario Outline: <command>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <command>
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 5xx
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | command                            |
        | XMAIL FROM:<sender@client.example> |
        | MAILS FROM:<sender@client.example> |
        | MAI FROM:<sender@client.example>   |

  @RFC5321-2.4-k @should @needs-8bitmime @rests-on-RFC5321-3.3-d
  Rule: 8BITMIME is no leave for octets beyond US-ASCII in the envelope

    Scenario: in the reverse-path
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<s\xc3\xa9nder@client.example> BODY=8BITMIME
        S: 5xx
        C: MAIL FROM:<sender@client.example> BODY=8BITMIME
        S: 250
        """

    Scenario: in the forward-path
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> BODY=8BITMIME
        S: 250
        C: RCPT TO:<{alice.local}\xc3\xa9@{domain}>
        S: 4xx|5xx
        C: RCPT TO:<{alice}>
        S: 250
        """

  @RFC5321-2.4-l @should @untestable
  Rule: A relay passes the content of a message on without a look into it
    The next hop of a relay is not seen from here.

  @RFC5321-2.4-m @must @untestable
  Rule: Octets beyond US-ASCII are sent only where an extension permits them, and 8BITMIME permits them in MIME content alone
    It binds clients. A server may refuse what is sent against it, clear the high bit, or take it as it is.
