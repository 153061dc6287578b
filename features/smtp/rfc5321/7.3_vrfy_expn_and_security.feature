@smtp @server
Feature: RFC 5321 §7.3 VRFY, EXPN, and security

  @RFC5321-7.3-a @must
  Rule: Nothing is said to be verified that is not

    Scenario Outline: <command> of <what>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <command> <user>
        S: 252|4xx|5xx
        C: NOOP
        S: 250
        """

      Examples:
        | command | what                       | user                    |
        | VRFY    | a mailbox that is none     | {unknown}               |
        | VRFY    | a path that leads nowhere  | \<{unknown}\>           |
        | VRFY    | a mailbox of an odd form   | "no such user"@{domain} |
        | VRFY    | a mailbox without a domain | no-such-user-here@      |
        | EXPN    | a mailbox that is none     | {unknown}               |
        | EXPN    | a path that leads nowhere  | \<{unknown}\>           |

  @RFC5321-7.3-b @must @rests-on-RFC5321-3.3-d
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
        S: 2xx|4xx|50x|53x
        C: NOOP
        S: 250
        """

      Examples:
        | what        | user        |
        | the mailbox | {alice}     |
        | the path    | \<{alice}\> |

  @RFC5321-7.3-c @should @untestable
  Rule: An implementation has EXPN, which a site may turn off
    What a site has turned off cannot be told from what its server lacks.

  @RFC5321-7.3-d @should @untestable
  Rule: A site weighs what EXPN gives away against its use
    It binds the operator.
