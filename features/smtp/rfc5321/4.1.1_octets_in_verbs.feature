@smtp @server
Feature: RFC 5321 §4.1.1 Octets in command verbs

  @RFC5321-4.1.1-p @should
  Rule: A verb with an octet in it or about it that does not belong there is not taken for that verb
    # RFC 5321 §4.1.1: a command is of letters, and a space or the line's end stands behind it.

    Scenario Outline: <line> is no command
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <line>
        S: 221|5xx
        S: (or closes)
        C: QUIT
        S: 221
        S: (or closes)
        """

      Examples:
        | line          |
        | NO\\0OP       |
        | \\0NOOP       |
        | NOOP\\0       |
        | NOOP\\0\\sone |
        | RSET\\0       |
        | \\xceOOP      |
        | NOOP\\xa0     |
        | \\x7fNOOP     |
        | \\tNOOP       |
        | NOOP\\x0b     |
