@smtp @server
Feature: RFC 5321 §3.8 Terminating sessions and connections

  @RFC5321-3.8-c @must
  Rule: A server does not close the connection because of a command that it does not understand

    Scenario Outline: <command>, and then a command that is understood
      When the SMTP dialogue runs
        """
        C: <command>
        S: 5xx
        C: <command>
        S: 5xx
        C: EHLO client.example
        S: 250
        """

      Examples:
        | command    |
        | WXYZ       |
        | MAIL       |
        | RCPT TO    |
        | \\xff\\x01 |
