@smtp @server
Feature: RFC 5321 §3.3 Mail transactions

  # Any server may refuse mail for its own reasons, for good or for now. A target's owner names mailboxes that take the
  # suite's mail: where they do not, this says so, and what rests on it is not judged.
  @RFC5321-3.3-d @must
  Rule: MAIL, and RCPT for a mailbox of the server's own, are accepted with 250

    Scenario: a sender and a recipient
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RSET
        S: 250
        """

  @RFC5321-3.3-e @should @rests-on-RFC5321-3.3-d
  Rule: A forward-path that is known to lead to no mailbox is refused with 550

    Scenario: a recipient who does not exist
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{unknown}>
        S: 550
        C: RCPT TO:<{alice}>
        S: 250
        """

  @RFC5321-3.3-f @must @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: RCPT can be repeated, and every recipient who was accepted gets the message

    @needs-second-account
    Scenario: the session of a relay with a message of five header fields for two recipients
      Given the message "mail"
        """
        From: "Bob Example" <bob@client.example>
        To: "Alice Example" <{alice}>
        Cc: {bob}
        Date: Tue, 15 Jan 2008 16:02:43 -0500
        Subject: Test message
        {run-header}

        Hello Alice.
        This is a test message with 5 header fields and 4 lines in the message body.
        Your friend,
        Bob
        """
      When the SMTP dialogue runs
        """
        S: 220 {host}
        C: HELO client.example
        S: 250
        C: MAIL FROM:<bob@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{bob}>
        S: 250
        C: DATA
        S: 354
        C: From: "Bob Example" <bob@client.example>
        C: To: "Alice Example" <{alice}>
        C: Cc: {bob}
        C: Date: Tue, 15 Jan 2008 16:02:43 -0500
        C: Subject: Test message
        C: {run-header}
        C:
        C: Hello Alice.
        C: This is a test message with 5 header fields and 4 lines in the message body.
        C: Your friend,
        C: Bob
        C: .
        S: 250
        C: QUIT
        S: 221
        S: (closes)
        """
      Then alice receives the message "mail"
      And bob receives the message "mail"

    @rests-on-RFC5321-3.3-t
    Scenario: recipients who are refused do not hinder the one who is accepted
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
        C: RCPT TO:<>
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{unknown}>
        S: 2xx|4xx|5xx
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

    @needs-second-account
    Scenario Outline: two recipients, and <refused> between them and on either side
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
        C: RCPT TO:<<refused>>
        S: 2xx|4xx|5xx
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<<refused>>
        S: 2xx|4xx|5xx
        C: RCPT TO:<{bob}>
        S: 250
        C: RCPT TO:<<refused>>
        S: 2xx|4xx|5xx
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"
      And bob receives the message "mail"

      Examples:
        | refused       |
        | two words     |
        | {bob},{alice} |

  @RFC5321-3.3-h @must
  Rule: RCPT without a MAIL before it is answered with 503

    Scenario Outline: RCPT behind <greeting>
      When the SMTP dialogue runs
        """
        C: <greeting> client.example
        S: 250
        C: RCPT TO:<{alice}>
        S: 503
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

      Examples:
        | greeting |
        | EHLO     |
        | HELO     |

    @rests-on-RFC5321-3.3-d
    Scenario: RCPT behind RSET, which has ended the transaction
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RSET
        S: 250
        C: RCPT TO:<{alice}>
        S: 503
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

    @rests-on-RFC5321-3.3-d @rests-on-RFC5321-4.1.1.4-h
    Scenario: RCPT behind a message
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
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        C: RCPT TO:<{alice}>
        S: 503
        C: MAIL FROM:<sender@client.example>
        S: 250
        """
      Then alice receives the message "mail"

  @RFC5321-3.3-j @may
  Rule: A space behind the colon of MAIL FROM or RCPT TO is a syntax error

    Scenario: MAIL FROM: <alice@crepes.fr>, as textbooks print it
      When the SMTP dialogue runs
        """
        C: HELO crepes.fr
        S: 250
        C: MAIL FROM: <alice@crepes.fr>
        S: 501
        C: MAIL FROM:<alice@crepes.fr>
        S: 250
        C: RCPT TO: <{alice}>
        S: 501
        C: RCPT TO:<{alice}>
        S: 250
        """

  @RFC5321-3.3-n @should @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: A message is not refused for what its header section lacks

    Scenario: no From, no Date
      Given the message "mail"
        """
        Subject: neither author nor date
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

    Scenario Outline: <defect>
      Given the message "mail"
        """
        From: <sender@client.example>
        <field>
        Subject: a defect
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

      Examples:
        | defect                         | field                                                           |
        | a Date that is none            | Date: the day before yesterday                                  |
        | two Subject fields             | Subject: another                                                |
        | two From fields                | From: <other@client.example>                                    |
        | a Message-ID without brackets  | Message-ID: none                                                |
        | a MIME version that is none    | MIME-Version: nine                                              |
        | a transfer encoding of no name | MIME-Version: 1.0\\r\\nContent-Transfer-Encoding: by-pigeon     |
        | a multipart without a boundary | MIME-Version: 1.0\\r\\nContent-Type: multipart/mixed            |

    Scenario: a header section and nothing behind it
      Given the message "mail"
        """
        From: <sender@client.example>
        Subject: no body
        {run-header}
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

  @RFC5321-3.3-o @must @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: A message is not refused because its Resent fields do not go together

    Scenario: Resent-To without Resent-From and Resent-Date
      Given the message "mail"
        """
        Resent-To: <{alice}>
        Resent-To: <somebody@client.example>
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

    Scenario Outline: <resent>
      Given the message "mail"
        """
        <resent>
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

      Examples:
        | resent                                                                              |
        | Resent-Cc: <somebody@client.example>                                                |
        | Resent-Date: Fri, 02 Jan 2026 12:00:00 +0000                                        |
        | Resent-From: <one@client.example>\\r\\nResent-From: <two@client.example>            |
        | Resent-Message-ID: <one@client.example>\\r\\nResent-Sender: <two@client.example>    |

  # A server that is lenient with the syntax of paths breaks no sentence of §3.3: so this informs, and
  # RFC5321-4.1.2-a judges.
  @RFC5321-3.3-p @may @rests-on-RFC5321-3.3-d
  Rule: What is no mailbox is refused in MAIL, for now or for good

    Scenario Outline: MAIL FROM:<path>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<path>
        S: 4xx|5xx
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | path                            |
        | \<sender@\>                     |
        | \<sender@client.example         |
        | \<sen der@client.example\>      |

  @RFC5321-3.3-q @must @needs-second-account @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: MAIL begins with empty buffers: no recipient of an earlier transaction gets the message

    Scenario: the transaction before had a message
      Given the message "first"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: first
        {run-header}

        This is the mail.
        """
      Given the message "second"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: second
        {run-header}

        This is the mail.
        """
      Given the message "third"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: third
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
        C: {first.data}
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{bob}>
        S: 250
        C: DATA
        S: 354
        C: {second.data}
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {third.data}
        S: 250
        """
      Then bob receives the message "second"
      And alice receives the message "first"
      And alice receives the message "third"
      And the IMAP dialogue runs
        """
        C: a1 EXAMINE INBOX
        S: a1 OK
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "second"
        S: * SEARCH
        S: a2 OK
        """

    @rests-on-RFC5321-4.1.4-c
    Scenario: the transaction before was cut off by EHLO
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
        C: RCPT TO:<{bob}>
        S: 250
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
      And bob did not receive the message "mail"

  @RFC5321-3.3-r @must @rests-on-RFC5321-3.3-d
  Rule: A list of source routes in a forward-path is understood: it is no error of syntax

    Scenario Outline: RCPT with <route>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<<route>:{alice}>
        S: 25x|4xx|55x
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | route                                            |
        | @relay.client.example                            |
        | @{domain}                                        |
        | @a.example,@b.example,@c.example,@d.example      |
        | @R-2.Client.EXAMPLE,@{domain.upper}              |

  @RFC5321-3.3-s @must @rests-on-RFC5321-3.3-d
  Rule: DATA for which no recipient was accepted fails, at once or behind the data, and the session goes on
    # Where DATA is refused the dot is a command that nobody knows, and some servers end the session with those
    # who send such things; where it is not, it ends the data.

    Scenario: no RCPT at all
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: DATA
        S: 354|4xx|5xx
        C: .
        S: 221|4xx|5xx
        C: RSET
        S: 250
        S: (or closes)
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

    Scenario: one RCPT, which was refused
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<>
        S: 5xx
        C: DATA
        S: 354|4xx|5xx
        C: .
        S: 221|4xx|5xx
        C: RSET
        S: 250
        S: (or closes)
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

    Scenario: no MAIL either
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: DATA
        S: 354|4xx|5xx
        C: .
        S: 221|4xx|5xx
        C: NOOP
        S: 250
        S: (or closes)
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

  @RFC5321-3.3-z @may @rests-on-RFC5321-3.3-d
  Rule: DATA for which no recipient was accepted is refused at once, not behind the data
    # A server may do either. What stands behind DATA is judged elsewhere only where it is refused.

    Scenario Outline: DATA behind <what>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <before>
        S: 250|5xx
        C: DATA
        S: 4xx|5xx
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | what                     | before                            |
        | EHLO                     | NOOP                              |
        | MAIL                     | MAIL FROM:<sender@client.example> |
        | RSET                     | RSET                              |
        | a RCPT that was refused  | RCPT TO:<{alice}>                 |

    @rests-on-RFC5321-4.1.1.4-h
    Scenario: DATA behind a message
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
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        C: DATA
        S: 4xx|5xx
        C: NOOP
        S: 250
        """
      Then alice receives the message "mail"

  @RFC5321-3.3-t @should @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: A recipient who turns out to be unknown behind the data is no reason to refuse the message to the others

    Scenario: an unknown recipient before a known one
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
        C: RCPT TO:<{unknown}>
        S: 2xx|4xx|5xx
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

  @RFC5321-3.3-u @may @rests-on-RFC5321-3.3-d
  Rule: A space before the colon of MAIL FROM or RCPT TO is a syntax error

    Scenario: MAIL FROM :<…>, and RCPT TO :<…>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM :<sender@client.example>
        S: 5xx
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO :<{alice}>
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 250
        """

  @RFC5321-3.3-v @must @untestable
  Rule: Message data are sent only behind a 354
    It binds clients.

  @RFC5321-3.3-w @must @untestable
  Rule: A client of few abilities does not take it that any server on the Internet relays for it
    It binds clients.

  @RFC5321-3.3-x @should @untestable
  Rule: Source routes are not used any more
    It binds clients.

  @RFC5321-3.3-y @must @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: All lines between 354 and the end of the data are message text, also those that look like commands

    Scenario: each command, as a line of the message
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: mail
        {run-header}

        QUIT
        RSET
        MAIL FROM:<other@client.example>
        RCPT TO:<{alice}>
        DATA
        354 go ahead
        BDAT 86 LAST
        STARTTLS
        EHLO client.example
        NOOP
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
        C: NOOP
        S: 250
        """
      Then alice receives the message "mail"
