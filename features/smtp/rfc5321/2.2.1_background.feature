@smtp @server
Feature: RFC 5321 §2.2.1 Background of the extension model

  @RFC5321-2.2.1-a @must
  Rule: EHLO is supported, however few extensions there are

    Scenario Outline: EHLO behind <before>
      When the SMTP dialogue runs
        """
        C: <before>
        S: <reply>
        C: EHLO client.example
        S: 250 {host}
        C: NOOP
        S: 250
        """

      Examples:
        | before | reply |
        | NOOP   | 250   |
        | WXYZ   | 5xx   |
        | EHLO   | 5xx   |

  @RFC5321-2.2.1-b @must @rests-on-RFC5321-3.3-d
  Rule: HELO is supported where EHLO has not succeeded

    Scenario Outline: HELO behind <before>
      When the SMTP dialogue runs
        """
        C: <before>
        S: 5xx
        C: HELO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | before             |
        | EHLO               |
        | XEHLO              |
        | RCPT TO:<{alice}>  |

  @RFC5321-2.2.1-c @should @untestable
  Rule: A client uses EHLO rather than HELO
    It binds clients.
