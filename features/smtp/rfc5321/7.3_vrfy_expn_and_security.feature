@smtp @server
Feature: RFC 5321 §7.3 VRFY, EXPN and security

  # A site that has switched VRFY off says 252; one that has not knows the user.
  @RFC5321-7.3-a @must @rests-on-RFC5321-3.3-d
  Rule: VRFY of a user who exists is not answered as if there were none

    Scenario Outline: <command>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: <command>
        S: 25x|4xx|500|502|504|53x
        C: RSET
        S: 250
        """

      Examples:
        | command       |
        | VRFY {alice}  |
        | vrfy {alice}  |

  @RFC5321-7.3-d @should @untestable
  Rule: A site weighs what EXPN gives away against its use
    It binds the operator.
