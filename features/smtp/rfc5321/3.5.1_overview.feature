@smtp @server
Feature: RFC 5321 §3.5.1 Commands for debugging addresses

  @RFC5321-3.5.1-a @RFC5321-7.3-c @should
  Rule: EXPN is implemented: it is not answered with 500 or 502

    Scenario: EXPN of a user who exists
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: EXPN {alice}
        S: 25x|4xx|501|503|504|53x|55x
        C: NOOP
        S: 250
        """

  @RFC5321-3.5.1-b @must @monitored
  Rule: A mailbox in a 250 to VRFY or EXPN stands as local-part@domain, or in pointed brackets behind the user's name, and nothing follows it

    Scenario Outline: <command>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <command>
        S: 25x|4xx|5xx
        C: NOOP
        S: 250
        """

      Examples:
        | command                |
        | VRFY {alice}           |
        | VRFY {alice.local}     |
        | VRFY postmaster        |
        | vrfy <{alice}>         |
        | VRFY "{alice.local}"   |
        | EXPN {alice}           |
        | EXPN {alice.local}     |
        | EXPN postmaster        |

  @RFC5321-3.5.1-c @must @monitored
  Rule: Each line of a 250 to EXPN has one mailbox and no more

    Scenario: EXPN of a user who exists
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: EXPN {alice}
        S: 25x|4xx|5xx
        C: NOOP
        S: 250
        """

  @RFC5321-3.5.1-d @must @needs-second-account
  Rule: The name of a local user, without a domain, is an argument that VRFY and EXPN know

    # Two names, as one of them may be the postmaster, whom every server knows.
    Scenario Outline: <command> with two names
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <command> {alice.local}
        S: 25x|4xx|500|502|504|53x|55x
        C: <command> {bob.local}
        S: 25x|4xx|500|502|504|53x|55x
        C: NOOP
        S: 250
        """

      Examples:
        | command |
        | VRFY    |
        | EXPN    |

  @RFC5321-3.5.1-e @should
  Rule: VRFY and EXPN know a user by local-part@domain too

    Scenario Outline: <command>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <command>
        S: 25x|4xx|500|502|504|53x|55x
        C: NOOP
        S: 250
        """

      Examples:
        | command      |
        | VRFY {alice} |
        | EXPN {alice} |

  @RFC5321-3.5.1-f @should @untestable
  Rule: VRFY of a mailing list is an error, unless mail for the list would reach every member
    No target says which of its names are lists.

  @RFC5321-3.5.1-g @must @untestable
  Rule: EXPN of a mailing list gives the mailboxes that are on it
    No target says which of its names are lists, and who is on them.

  @RFC5321-3.5.1-h @should @untestable
  Rule: The replies to VRFY and EXPN are used with care, and for diagnosis only
    It binds clients.

  @RFC5321-3.5.1-i @must @untestable
  Rule: A 250 to VRFY names the mailbox of the user
    Free text is permitted where circumstances are exceptional (§3.5.2), which is not seen. RFC5321-3.5.2-b tells of a 250 without a mailbox.
