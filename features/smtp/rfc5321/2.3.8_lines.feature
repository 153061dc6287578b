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
        S: 250|5xx
        C: QUIT
        S: 221
        """

      Examples:
        | octets |
        | \\n    |
        | \\r    |
