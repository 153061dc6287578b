@smtp @server
Feature: RFC 7504 §3 The 521 reply code

  @RFC7504-3-a @should @untestable
  Rule: A host that never accepts mail greets with 521
    A server that takes mail, as every target does, greets with 220.

  @RFC7504-3-b @should @rests-on-RFC5321-3.3-d
  Rule: 521 is not the code for mail that is refused because of its sender or recipient

    Scenario Outline: <recipient>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<<recipient>>
        S: 2xx|4xx|50x|53x|55x
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | recipient |
        | {unknown} |
        | {foreign} |

    Scenario: a sender whose address is none
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@>
        S: 2xx|4xx|50x|53x|55x
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        """
