@smtp @server
Feature: RFC 5321 §3.5.3 Meaning of VRFY or EXPN success

  @RFC5321-3.5.3-a @RFC5321-7.3-b @must @rests-on-RFC5321-3.3-e
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

    Scenario Outline: <command> of <user>, which cannot be verified here
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
        | command | user                     |
        | VRFY    | {foreign}                |
        | EXPN    | {foreign}                |
        | VRFY    | \<{unknown}\>            |
        | VRFY    | Nobody \<{unknown}\>     |
        | VRFY    | "no such user"@{domain}  |
        | VRFY    | no-such-user-here@       |
        | EXPN    | \<{unknown}\>            |
        | vrfy    | {unknown}                |

    @rests-on-RFC5321-3.3-d
    Scenario Outline: <command> of a user who does not exist, inside a transaction
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: <command> {unknown}
        S: 251|252|4xx|5xx
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | command |
        | VRFY    |
        | EXPN    |

  @RFC5321-3.5.3-c @should
  Rule: VRFY is implemented: it is not answered with 500 or 502

    Scenario: VRFY of a user who exists
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: VRFY {alice}
        S: 25x|4xx|501|503|504|53x|55x
        C: NOOP
        S: 250
        """

  @RFC5321-3.5.3-d @should @untestable
  Rule: A server that checks nothing but the syntax answers VRFY with 502 or 500, never with 250
    What a server checks is not seen. RFC5321-3.5.3-a judges the 250 that it must not give.

  @RFC5321-3.5.3-e @should @untestable
  Rule: An address that looks valid and cannot be verified at once is answered with 252
    Whether a server could have verified an address is not seen.

  @RFC5321-3.5.3-f @should @untestable
  Rule: VRFY takes more pains over an address than RCPT does
    How hard a server looks is not seen.
