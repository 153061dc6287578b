@smtp @server
Feature: RFC 3207 §4.2 Result of the STARTTLS command

  @RFC3207-4.2-h @must @monitored @needs-starttls @rests-on-RFC3207-4-b
  Rule: STARTTLS is not offered once TLS is on

    Scenario: EHLO behind the handshake
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: STARTTLS
        S: 220
        C: (starts TLS)
        C: EHLO client.example
        S: (no) 250-STARTTLS
        S: 250
        """

  @RFC3207-4.2-b @must @needs-starttls @rests-on-RFC3207-4-b @rests-on-RFC3207-4-g @rests-on-RFC5321-3.3-d
  Rule: What the client said before TLS is forgotten

    Scenario: a transaction from before the handshake
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: STARTTLS
        S: 220
        C: (starts TLS)
        C: RCPT TO:<{alice}>
        S: 5xx
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

    Scenario Outline: RCPT with an envelope from before the handshake, behind <greeting>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: STARTTLS
        S: 220
        C: (starts TLS)
        C: <greeting> client.example
        S: 250
        C: RCPT TO:<{alice}>
        S: 4xx|5xx
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | greeting |
        | EHLO     |
        | HELO     |

    # Where DATA is refused the dot is a command that nobody knows; where it is not, it ends the data. RFC 5321 §3.3
    Scenario Outline: DATA with an envelope from before the handshake, behind <greeting>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: STARTTLS
        S: 220
        C: (starts TLS)
        C: <greeting> client.example
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

      Examples:
        | greeting |
        | EHLO     |
        | HELO     |

    Scenario: DATA as the first command in TLS
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: STARTTLS
        S: 220
        C: (starts TLS)
        C: DATA
        S: 354|4xx|5xx
        C: .
        S: 221|4xx|5xx
        C: EHLO client.example
        S: 250
        S: (or closes)
        """

  @RFC3207-4.2-c @must @needs-starttls @rests-on-RFC3207-4-b
  Rule: A command that stands behind STARTTLS without TLS is not carried out, neither at once nor later

    # A server may refuse STARTTLS with more behind it, or close: then nothing of it came into TLS. RFC 3207 §4
    Scenario: commands in the same write
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: STARTTLS
        C: WXYZ
        C: MAIL FROM:<injected@client.example>
        S: 220|5xx
        S: (or closes)
        C: (starts TLS)
        C: EHLO client.example
        S: 250 {host}
        C: RCPT TO:<{alice}>
        S: 5xx
        C: NOOP
        S: 250
        C: QUIT
        S: 221
        S: (closes)
        """

    Scenario: the head of a command in the same write
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: STARTTLS
        C: QUIT \
        S: 220|5xx
        S: (or closes)
        C: (starts TLS)
        C: EHLO client.example
        S: 250
        C: NOOP
        S: 250
        """

    # An answer to what was injected would stand ahead of that to EHLO, and each later one would be late.
    Scenario Outline: <command> in the same write
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: STARTTLS
        C: <command>
        S: 220|5xx
        S: (or closes)
        C: (starts TLS)
        C: EHLO client.example
        S: 250 {host}
        C: WXYZ
        S: 5xx
        C: NOOP
        S: 250
        C: QUIT
        S: 221
        S: (closes)
        """

      Examples:
        | command                              |
        | NOOP                                 |
        | RSET                                 |
        | EHLO injected.example                |
        | HELO injected.example                |
        | MAIL FROM:<injected@client.example>  |
        | DATA                                 |
        | HELP                                 |
        | VRFY postmaster                      |
        | QUIT                                 |
        | STARTTLS                             |
        | {x*600}                              |

    @needs-auth-plain
    Scenario: a log-in in the same write
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: STARTTLS
        C: AUTH PLAIN {alice.plain}
        S: 220|5xx
        S: (or closes)
        C: (starts TLS)
        C: EHLO client.example
        S: 250 {host}
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: NOOP
        S: 250
        """

    Scenario: a whole transaction in the same write
      Given the message "injected"
        """
        From: <injected@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: injected
        {run-header}

        This came ahead of TLS.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: STARTTLS
        C: MAIL FROM:<injected@client.example>
        C: RCPT TO:<{alice}>
        C: DATA
        C: {injected.data}
        S: 220|5xx
        S: (or closes)
        C: (starts TLS)
        C: EHLO client.example
        S: 250 {host}
        C: NOOP
        S: 250
        C: QUIT
        S: 221
        S: (closes)
        """
      Then alice did not receive the message "injected"

  @RFC3207-4.2-g @must @needs-starttls @rests-on-RFC3207-4-b
  Rule: A server knows that TLS is on, and does not begin it a second time

    Scenario: STARTTLS in TLS
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: STARTTLS
        S: 220
        C: (starts TLS)
        C: EHLO client.example
        S: 250
        C: STARTTLS
        S: 5xx|4xx
        C: NOOP
        S: 250
        """

    Scenario: STARTTLS where TLS began with the connection
      Given sessions begin with TLS
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: (no) 250-STARTTLS
        S: 250
        C: STARTTLS
        S: 5xx|4xx
        C: NOOP
        S: 250
        """

  # A server may take MAIL without EHLO wherever it comes: of such a one this tells nothing.
  @RFC3207-4.2-i @may @needs-starttls @rests-on-RFC3207-4-b
  Rule: EHLO from before TLS does not count in it

    Scenario: MAIL as the first command in TLS
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: STARTTLS
        S: 220
        C: (starts TLS)
        C: MAIL FROM:<sender@client.example>
        S: 5xx
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

  @RFC3207-4.2-j @must @needs-starttls @needs-auth-plain @rests-on-RFC3207-4-b @rests-on-RFC3207-4-h @rests-on-RFC4954-4-a
  Rule: A log-in from before TLS is forgotten

    Scenario: AUTH, STARTTLS, AUTH
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: STARTTLS
        S: 220
        C: (starts TLS)
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: MAIL FROM:<{alice}>
        S: 250
        """

    @rests-on-RFC6409-4.3-a
    Scenario: AUTH, STARTTLS, MAIL
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: STARTTLS
        S: 220
        C: (starts TLS)
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<{alice}>
        S: 5xx|4xx
        C: AUTH PLAIN {alice.plain}
        S: 235
        """

  @RFC3207-4.2-k @must @needs-starttls @rests-on-RFC3207-4-b
  Rule: Behind the handshake the whole of SMTP is spoken as before it

    # The commands that every server has. RFC 5321 §4.5.1
    Scenario Outline: <command>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <command>
        S: <reply>
        C: RSET
        S: 250
        C: STARTTLS
        S: 220
        C: (starts TLS)
        C: EHLO client.example
        S: 250
        C: <command>
        S: <reply>
        C: RSET
        S: 250
        """

      Examples:
        | command                            | reply   |
        | NOOP                               | 250     |
        | RSET                               | 250     |
        | MAIL FROM:<sender@client.example>  | 250     |
        | MAIL FROM:<>                       | 250     |
        | RCPT TO:<{alice}>                  | 5xx     |
        | DATA                               | 5xx     |
        | WXYZ                               | 5xx     |

    Scenario: a message
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: mail
        {run-header}

        This came inside TLS.
        ..dot
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
        C: QUIT
        S: 221
        S: (closes)
        """
      Then alice receives the message "mail"
