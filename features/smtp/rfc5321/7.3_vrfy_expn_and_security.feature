@smtp @server
Feature: RFC 5321 §7.3 VRFY, EXPN, and security

  @RFC5321-7.3-a @must @rests-on-RFC5321-3.3-d
  Rule: A mailbox for which mail is accepted is not denied by VRFY: where that is off, the answer is 252

    Scenario Outline: VRFY of <what>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: VRFY <user>
        S: 2xx|4xx|50x|53x|553
        C: NOOP
        S: 250
        """

      Examples:
        | what        | user        |
        | the mailbox | {alice}     |
        | the path    | \<{alice}\> |

  @RFC5321-7.3-d @should @untestable
  Rule: A site weighs what EXPN gives away against its use
    It binds the operator.
