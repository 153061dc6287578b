@smtp @server
Feature: RFC 5321 §4.1.5 Private-use commands

  @RFC5321-4.1.5-a @should
  Rule: A private-use command that the server does not know is answered with 500

    Scenario Outline: <command>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <command>
        S: 500
        C: NOOP
        S: 250
        """

      Examples:
        | command                                                          |
        | XMAILSPEC                                                        |
        | xmailspec                                                        |
        | XMAILSPEC 1 2 3                                                  |
        | XQ                                                               |
        | XMAILSPECMAILSPECMAILSPECMAILSPEC FROM:\<sender@client.example\> |

  @RFC5321-4.1.5-b @must @untestable
  Rule: A command that does not begin with X is one that a standards-track or experimental RFC defines
    The register of commands grows, and which unlisted commands a server has cannot be found out.
