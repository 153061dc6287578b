@smtp @server
Feature: RFC 5321 §3.5.2 VRFY normal response

  @RFC5321-3.5.2-a @must @monitored
  Rule: A server that answers EXPN with 250 lists EXPN in its response to EHLO

    Scenario Outline: EXPN of <user>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: EXPN <user>
        S: 25x|4xx|5xx
        C: NOOP
        S: 250
        """

      Examples:
        | user          |
        | {alice}       |
        | {alice.local} |
        | postmaster    |

  @RFC5321-3.5.2-b @should @monitored
  Rule: A 250 to VRFY or EXPN has its mailbox in pointed brackets

    Scenario Outline: <command> of a user who exists
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <command> {alice}
        S: 25x|4xx|5xx
        C: NOOP
        S: 250
        """

      Examples:
        | command |
        | VRFY    |
        | EXPN    |

  @RFC5321-3.5.2-c @must @monitored
  Rule: VRFY and EXPN return no source routes

    Scenario Outline: <command>
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
        | command                                      |
        | VRFY {alice}                                 |
        | VRFY <{alice}>                               |
        | VRFY <@relay.client.example:{alice}>         |
        | EXPN <@relay.client.example:{alice}>         |

  @RFC5321-3.5.2-d @must @monitored @rests-on-RFC5321-3.3-d
  Rule: What VRFY or EXPN has returned as a mailbox is taken in RCPT

    Scenario Outline: <command> of a user, and RCPT
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <command> {alice}
        S: 25x|4xx|5xx
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RSET
        S: 250
        """

      Examples:
        | command |
        | VRFY    |
        | EXPN    |

  @RFC5321-3.5.2-e @should @untestable
  Rule: VRFY and EXPN can both be had, and a site can switch either off
    What can be configured is not seen on the wire. RFC5321-3.5.1-a and RFC5321-3.5.3-c judge what is switched on.

  @RFC5321-3.5.2-f @must @untestable
  Rule: An address that leads to a program or another system is returned as the mailbox that reaches it
    No target says which of its mailboxes lead to programs.

  @RFC5321-3.5.2-g @must @untestable
  Rule: The domain of a mailbox that VRFY or EXPN returns is fully qualified
    Whether a name resolves is known to the DNS that the server uses. RFC5321-3.5.1-b judges that there is a domain.
