@smtp @server
Feature: RFC 5321 §3.5.3 Meaning of VRFY or EXPN success

  @RFC5321-3.5.3-a @must
  Rule: VRFY and EXPN are not answered with 250 for a user who does not exist

    Scenario Outline: <command> of <user>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <command> <user>
        S: 251|252|4xx|5xx
        C: NOOP
        S: 250
        """

      Examples:
        | command | user              |
        | VRFY    | {unknown}         |
        | VRFY    | no-such-user-here |
        | EXPN    | {unknown}         |
        | EXPN    | no-such-user-here |

  @RFC5321-3.5.3-c @should
  Rule: VRFY is implemented: it is not answered with 500 or 502

    Scenario: VRFY of a user who exists
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: VRFY {alice}
        S: 25x|4xx|501|503|504|55x
        C: NOOP
        S: 250
        """
