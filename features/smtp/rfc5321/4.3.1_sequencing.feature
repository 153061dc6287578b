@smtp @server
Feature: RFC 5321 §4.3.1 Sequencing overview

  @RFC5321-4.3.1-b @should @monitored
  Rule: A successful command gets one of the success codes listed for it

    Scenario: NOOP and QUIT
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: NOOP
        S: 250
        C: QUIT
        S: 221
        """

  @RFC5321-4.3.1-c @must @monitored
  Rule: An intermediate reply comes only where the sequence of the command has one, and DATA does not succeed without it

    Scenario: DATA outside a transaction
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: DATA
        S: 5xx
        C: NOOP
        S: 250
        """

  @RFC5321-4.3.1-e @should @monitored
  Rule: A command that is refused gets one of the failure codes listed for it

    Scenario Outline: <command> behind EHLO
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <command>
        S: 2xx|4xx|5xx
        C: NOOP
        S: 250
        """

      Examples:
        | command             |
        | EHLO                |
        | HELO                |
        | MAIL                |
        | RCPT TO:\<{alice}\> |
        | DATA                |
        | RSET now            |
        | NOOP \\x01          |
        | HELP                |
        | VRFY {unknown}      |
        | EXPN {unknown}      |

    Scenario Outline: RCPT TO:<<recipient>> in a transaction
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<<recipient>>
        S: 2xx|4xx|5xx
        C: NOOP
        S: 250
        """

      Examples:
        | recipient      |
        | {unknown}      |
        | {foreign}      |
        | {alice.local}@ |

  @RFC5321-4.3.1-d @should
  Rule: The greeting and the reply to EHLO or HELO name the same host

    Scenario Outline: the name in the reply to <command>
      When the SMTP dialogue runs
        """
        S: 220 {host}
        C: <command> client.example
        S: 250 {host}
        """

      Examples:
        | command |
        | EHLO    |
        | HELO    |

  @RFC5321-4.3.1-a @must @untestable
  Rule: A client waits for the greeting and for each reply before it sends the next command
    This binds the client alone.
