@smtp @server
Feature: RFC 2920 §3.2 Server support of pipelining

  @RFC2920-3.2-b @must @needs-pipelining
  Rule: Commands that come in one group are answered in their order

    Scenario: success and refusal in turn
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: RCPT TO:<{alice}>
        C: MAIL FROM:<sender@client.example>
        C: RCPT TO:<{alice}>
        C: RSET
        C: RCPT TO:<{alice}>
        C: NOOP
        S: 5xx
        S: 250
        S: 250
        S: 250
        S: 5xx
        S: 250
        """

  @RFC2920-3.2-d @should @needs-pipelining @rests-on-RFC5321-3.3-d
  Rule: DATA is answered with 354 if a recipient was accepted, and only then

    Scenario: a group whose only recipient is refused
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
        C: RCPT TO:<>
        C: DATA
        S: 250
        S: 5xx
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

    Scenario Outline: a group of which the <which> recipient is refused
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
        C: RCPT TO:<<first>>
        C: RCPT TO:<<second>>
        C: RCPT TO:<<third>>
        C: DATA
        S: 250
        S: <one>
        S: <two>
        S: <three>
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

      Examples:
        | which           | first   | second  | third   | one | two | three |
        | first           |         | {alice} | {alice} | 5xx | 250 | 250   |
        | second          | {alice} |         | {alice} | 250 | 5xx | 250   |
        | last            | {alice} | {alice} |         | 250 | 250 | 5xx   |
        | first and last  |         | {alice} |         | 5xx | 250 | 5xx   |
        | second and last | {alice} |         |         | 250 | 5xx | 5xx   |

    Scenario Outline: a group whose MAIL is refused for <arguments>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL <arguments>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: DATA
        S: 5xx
        S: 5xx
        S: 5xx
        S: 5xx
        C: NOOP
        S: 250
        """

      Examples:
        | arguments                            |
        | FROM:<sender@client.example> XYZZY=1 |

      @rests-on-RFC5321-4.1.2-o
      Examples: where a MAIL without a path is refused
        | arguments                            |
        | FROM:                                |
        | TO:<sender@client.example>           |

  @RFC2920-3.2-j @must @needs-pipelining @rests-on-RFC5321-4.1.1.4-h
  Rule: Nothing that stands behind a message in the same group is lost

    Scenario: a message and the next transaction in one write
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
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        C: RCPT TO:<{alice}>
        C: DATA
        S: 250
        S: 250
        S: 354
        C: {first.data}
        C: MAIL FROM:<sender@client.example>
        C: RCPT TO:<{alice}>
        C: DATA
        S: 250
        S: 250
        S: 250
        S: 354
        C: {second.data}
        C: QUIT
        S: 250
        S: 221
        S: (closes)
        """
      Then alice receives the message "first"
      And alice receives the message "second"

  @RFC2920-3.2-c @should @untestable
  Rule: Replies to RSET, MAIL and RCPT in one group are sent together
    How replies are cut into segments is for the network as much as for the server to say.

  @RFC2920-3.2-e @must @needs-pipelining @rests-on-RFC5321-3.3-d
  Rule: Replies that wait are sent as soon as no more input is there
    # What came of the next command is no whole line yet: the client may wait for the replies before it goes on.

    Scenario Outline: <command> and the first octets of the next command
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <command>
        C: RS\
        S: <code>
        C: ET
        S: 250
        """

      Examples:
        | command                           | code |
        | RSET                              | 250  |
        | MAIL FROM:<sender@client.example> | 250  |
        | RCPT TO:<{alice}>                 | 5xx  |
        | MAIL FROM:                        | 2xx\|5xx |

    Scenario: a whole group and the first octets of DATA
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: RSET
        C: MAIL FROM:<sender@client.example>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<>
        C: DA\
        S: 250
        S: 250
        S: 250
        S: 5xx
        C: TA\
        C2: NOOP
        S2: 250
        C: \r\
        C2: NOOP
        S2: 250
        C: \n\
        S: 354
        C: {run-header}
        C:
        C: text
        C: .
        S: 2xx|4xx|5xx
        C: QUIT
        S: 221
        S: (or closes)
        """

    Scenario: a group without a command that ends groups
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        C: RCPT TO:<{alice}>
        S: 250
        S: 250
        C: RCPT TO:<{alice}>
        C: RSET
        S: 250
        S: 250
        """

  @RFC2920-3.2-f @must @needs-pipelining @rests-on-RFC5321-3.3-d
  Rule: The reply to a command that ends a group is not held back

    Scenario Outline: <command> at the end of a group
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: RSET
        C: MAIL FROM:<sender@client.example>
        C: RCPT TO:<{alice}>
        C: <command>
        S: 250
        S: 250
        S: 250
        S: <code>
        C: QUIT
        S: 221
        """

      Examples:
        | command             | code        |
        | NOOP                | 250         |
        | NOOP one            | 250\|5xx    |
        | VRFY {alice.local}  | 25x\|4xx\|5xx |
        | EXPN {alice.local}  | 25x\|4xx\|5xx |
        | EHLO client.example | 250         |
        | HELP                | 21x\|4xx\|5xx |
        | XYZZY               | 5xx         |
        | RSET                | 250         |

    Scenario: QUIT at the end of a group
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: RSET
        C: MAIL FROM:<sender@client.example>
        C: RCPT TO:<{alice}>
        C: QUIT
        S: 250
        S: 250
        S: 250
        S: 221
        S: (closes)
        """

  @RFC2920-3.2-g @must @needs-pipelining @rests-on-RFC5321-3.3-d
  Rule: Nothing that stands behind a command that fails is lost

    Scenario Outline: <failing> in the middle of a group
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <before>
        C: <failing>
        C: RSET
        C: MAIL FROM:<sender@client.example>
        C: RCPT TO:<{alice}>
        C: NOOP
        S: 250
        S: 250|4xx|5xx
        S: 250
        S: 250
        S: 250
        S: 250
        C: QUIT
        S: 221
        """

      Examples:
        | failing                                     | before                            |
        | RCPT TO:<{alice}>                           | RSET                              |
        | RCPT TO:<>                                  | MAIL FROM:<sender@client.example> |
        | RCPT TO:sender                              | MAIL FROM:<sender@client.example> |
        | RCPT TO:<{alice}> XYZZY=1                   | MAIL FROM:<sender@client.example> |
        | MAIL FROM:<sender@client.example            | RSET                              |
        | MAIL FROM:<sender@client.example> XYZZY=1   | RSET                              |
        | MAIL FROM:<sen\\x01der@client.example>      | RSET                              |
        | MAIL FROM:                                  | RSET                              |
        | MAIL                                        | RSET                              |
        | RCPT                                        | MAIL FROM:<sender@client.example> |

  @RFC2920-3.2-h @must @untestable
  Rule: A server assumes nothing of commands that it has not received
    Whatever a server does in advance, only its replies show, and those are judged by the commands that come.

  @RFC2920-3.2-i @must @untestable
  Rule: An empty message for which there is no recipient is not sent to anybody
    An empty message has nothing by which to know it, and whom a server sends it to is not told. RFC5321-3.3-s judges the replies.

  @RFC2920-3.2-k @should @untestable
  Rule: The text of a reply tells what command it belongs to
    The text of a reply is prose: no rule says by which words a command is known.
