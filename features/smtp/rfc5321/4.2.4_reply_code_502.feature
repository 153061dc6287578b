@smtp @server
Feature: RFC 5321 §4.2.4 Reply code 502

  @RFC5321-4.2.4-c @must @monitored @needs-starttls
  Rule: What the response to EHLO lists is not answered as unknown or not implemented

    Scenario: STARTTLS where it is listed
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: STARTTLS
        S: 220|4xx|5xx
        """

  @RFC5321-4.2.4-b @should
  Rule: A command that the server does not recognize is answered with 500

    Scenario Outline: <command>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <command>
        S: 500
        C: <command> with words behind it
        S: 500
        """

      Examples:
        | command |
        | WXYZ    |
        | XWXYZ   |

  @RFC5321-4.2.4-d @should @untestable
  Rule: 502 is said of commands that the server knows and does not implement, and of no others
    Which commands a server knows and does not implement cannot be seen from outside.
