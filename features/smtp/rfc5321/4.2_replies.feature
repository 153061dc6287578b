@smtp @server
Feature: RFC 5321 §4.2 SMTP replies

  @RFC5321-4.2-a @must @monitored
  Rule: Each command gets exactly one reply

    Scenario: commands one after the other
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: NOOP
        S: 250
        C: RSET
        S: 250
        C: NOOP
        S: 250
        """

  @RFC5321-4.2-b @must @monitored
  Rule: A reply line is three digits, then a hyphen and text, a space and text, or the line's end

    Scenario: a reply to NOOP
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: NOOP
        S: 250
        """

  @RFC5321-4.2-c @RFC5321-4.3.1-f @must @monitored
  Rule: A 220 greeting begins with the domain or the address literal of the server

    Scenario: the greeting
      When the SMTP dialogue runs
        """
        S: 220 {host}
        """

  @RFC5321-4.2-d @must @monitored
  Rule: The text of a reply is printable US-ASCII, spaces and tabs

    Scenario: the reply to an unknown command
      When the SMTP dialogue runs
        """
        C: WXYZ
        S: 5xx
        """

    Scenario Outline: what comes back of control characters: <what>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <line>\x1b[31m\x07\x08\x7f<end>
        S: 2xx|4xx|5xx
        C: NOOP
        S: 250
        S: (or closes)
        """

      Examples:
        | what                   | line                                  | end               |
        | an unknown command     | WXYZ\s                                |                   |
        | no word before them    |                                       |                   |
        | EHLO                   | EHLO\s                                |                   |
        | HELO                   | HELO\s                                |                   |
        | MAIL with a local-part | MAIL FROM:\<sen                       | @client.example\> |
        | MAIL with a domain     | MAIL FROM:\<sender@cli                | ent.example\>     |
        | MAIL with a parameter  | MAIL FROM:\<sender@client.example\> X | =1                |
        | RSET                   | RSET\s                                |                   |
        | NOOP                   | NOOP\s                                |                   |
        | VRFY                   | VRFY\s                                |                   |
        | EXPN                   | EXPN\s                                |                   |
        | HELP                   | HELP\s                                |                   |
        | TURN                   | TURN\s                                |                   |

    Scenario Outline: what comes back of octets beyond US-ASCII: <what>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <line>\xe9\xc3\xa9\xff<end>
        S: 2xx|4xx|5xx
        C: NOOP
        S: 250
        S: (or closes)
        """

      Examples:
        | what                   | line                                  | end               |
        | an unknown command     | WXYZ\s                                |                   |
        | no word before them    |                                       |                   |
        | EHLO                   | EHLO\s                                |                   |
        | HELO                   | HELO\s                                |                   |
        | MAIL with a local-part | MAIL FROM:\<sen                       | @client.example\> |
        | MAIL with a domain     | MAIL FROM:\<sender@cli                | ent.example\>     |
        | MAIL with a parameter  | MAIL FROM:\<sender@client.example\> X | =1                |
        | RSET                   | RSET\s                                |                   |
        | NOOP                   | NOOP\s                                |                   |
        | VRFY                   | VRFY\s                                |                   |
        | EXPN                   | EXPN\s                                |                   |
        | HELP                   | HELP\s                                |                   |

    @rests-on-RFC5321-3.3-d
    Scenario Outline: what comes back of <octets> in RCPT
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<no<octets>body@{domain}>
        S: 2xx|4xx|5xx
        C: RCPT TO:<{alice}> X<octets>=1
        S: 2xx|4xx|5xx
        C: NOOP
        S: 250
        S: (or closes)
        """

      Examples:
        | octets                   |
        | \\x1b[31m\\x07\\x08\\x7f |
        | \\xe9\\xc3\\xa9\\xff     |

  @RFC5321-4.2-e @must @monitored
  Rule: The second digit of a reply code is one of 0 to 5

    Scenario: a refusal
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: RCPT TO:<{alice}>
        S: 5xx
        """

  @RFC5321-4.2-f @should @monitored
  Rule: A reply code is one that RFC 5321 or an extension lists

    Scenario: codes of success and refusal
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: RCPT TO:<{alice}>
        S: 5xx
        C: NOOP
        S: 250
        """

  @RFC5321-4.2-h @RFC5321-4.2.1-e @should @monitored
  Rule: A reply code is not sent bare: a space follows it even where no text does

    Scenario: short replies
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: NOOP
        S: 250
        C: RSET
        S: 250
        """

  @RFC5321-4.2-i @RFC5321-4.3.2-a @must @monitored
  Rule: A reply code begins with 2, 3, 4 or 5

    Scenario: success and refusal
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: NOOP
        S: 2xx
        C: WXYZ
        S: 5xx
        """

  @RFC5321-4.2-k @should @untestable
  Rule: A server uses the texts of the RFC's examples where they fit
    Where a text fits is a matter of taste; no client may rest on it.

  @RFC5321-4.2-l @must @untestable
  Rule: A client acts on the reply code alone, and on an unknown code by its first digit
    This binds the client alone.
