@smtp @server
Feature: RFC 5321 §2.3.8 Lines

  @RFC5321-2.3.8-a @must @monitored
  Rule: A reply line ends in CRLF, and in nothing else

    Scenario: two replies
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: NOOP
        S: 250
        C: RSET
        S: 250
        """

  @RFC5321-2.3.8-b @must
  Rule: Nothing but CRLF ends a command line
    # RFC 5321 §2.3.8 says it without exception; servers that take a bare LF for a line's end are many.

    Scenario Outline: <octets> inside a command line
      When the SMTP dialogue runs
        """
        C: NOOP one<octets>EHLO client.example
        S: 250|4xx|5xx
        S: (or closes)
        C: QUIT
        S: 221
        """

      Examples:
        | octets |
        | \\n    |
        | \\r    |

    Scenario Outline: <octets> behind <command>, and another command on the same line
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <before>
        S: 250
        C: <command><octets>RSET
        S: <code>
        S: (or closes)
        C: QUIT
        S: 221
        S: (or closes)
        """

      Examples:
        | command                           | octets | before                            | code          |
        | EHLO client.example               | \\n    | NOOP                              | 250\|4xx\|5xx |
        | EHLO client.example               | \\r    | NOOP                              | 250\|4xx\|5xx |
        | HELO client.example               | \\n    | NOOP                              | 250\|4xx\|5xx |
        | HELO client.example               | \\r    | NOOP                              | 250\|4xx\|5xx |
        | MAIL FROM:<sender@client.example> | \\n    | NOOP                              | 250\|4xx\|5xx |
        | MAIL FROM:<sender@client.example> | \\r    | NOOP                              | 250\|4xx\|5xx |
        | RCPT TO:<{alice}>                 | \\n    | MAIL FROM:<sender@client.example> | 250\|4xx\|5xx |
        | RCPT TO:<{alice}>                 | \\r    | MAIL FROM:<sender@client.example> | 250\|4xx\|5xx |
        | RSET                              | \\n    | NOOP                              | 250\|4xx\|5xx |
        | RSET                              | \\r    | NOOP                              | 250\|4xx\|5xx |
        | NOOP                              | \\n    | NOOP                              | 250\|4xx\|5xx |
        | NOOP                              | \\r    | NOOP                              | 250\|4xx\|5xx |
        | VRFY alice                        | \\n    | NOOP                              | 25x\|4xx\|5xx |
        | VRFY alice                        | \\r    | NOOP                              | 25x\|4xx\|5xx |
        | QUIT                              | \\n    | NOOP                              | 5xx           |
        | QUIT                              | \\r    | NOOP                              | 5xx           |
        | QUIT                              | \\n\\r  | NOOP                              | 5xx           |

    Scenario Outline: <octets> behind DATA, and another command on the same line
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA<octets>RSET
        S: 4xx|5xx
        S: (or closes)
        C: QUIT
        S: 221
        S: (or closes)
        """

      Examples:
        | octets |
        | \\n    |
        | \\r    |

  @RFC5321-2.3.8-c @must @untestable
  Rule: A client sends CR and LF only as the CRLF that ends a line
    It binds clients.
