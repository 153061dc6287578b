@smtp @server
Feature: RFC 5321 §4.2.1 Reply code severities

  @RFC5321-4.2.1-d @must @monitored
  Rule: All lines of one reply have the same reply code

    Scenario: the lines of the response to EHLO
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        """

  @RFC5321-4.2.1-f @should
  Rule: What cannot succeed when it is repeated is refused for good: with 5yz and not with 4yz

    Scenario Outline: <command>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <command>
        S: 2xx|5xx
        C: <command>
        S: 2xx|5xx
        C: NOOP
        S: 250
        """

      Examples:
        | command             |
        | WXYZ                |
        | EHLO                |
        | MAIL                |
        | MAIL FROM:          |
        | RCPT TO:\<{alice}\> |

      @rests-on-RFC5321-3.3-z
      Examples: DATA, where it is refused at once
        | command             |
        | DATA                |

  @RFC5321-4.2.1-g @should
  Rule: The second digit of a reply tells its kind: 0 for syntax, 2 for the connection, 5 for the mail system

    Scenario: replies of each kind
      When the SMTP dialogue runs
        """
        S: 22x
        C: EHLO client.example
        S: 25x
        C: WXYZ
        S: 50x
        C: MAIL FROM:<sender@client.example>
        S: 25x
        C: RCPT TO:<{unknown}>
        S: 25x|45x|55x
        C: RSET
        S: 25x
        C: QUIT
        S: 22x
        """

  @RFC5321-4.2.1-h @should @untestable
  Rule: A client repeats what was refused with 4yz, and not what was refused with 5yz
    This binds the client alone.
