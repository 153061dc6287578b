@smtp @server
Feature: RFC 6409 §5.1 Enforce address syntax

  @RFC6409-5.1-a @should @needs-auth-plain @rests-on-RFC4954-4-a
  Rule: An address with illegal syntax is refused with 501

    Scenario Outline: <address> as sender and recipient
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: MAIL FROM:\<<address>\>
        S: 501
        C: MAIL FROM:<{alice}>
        S: 250
        C: RCPT TO:\<<address>\>
        S: 501
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | address                  |
        | a@b@client.example       |
        | two words@client.example |
        | .dot@client.example      |
        | @client.example          |

  @RFC6409-5.1-b @should @untestable
  Rule: A server that looks at the text of messages refuses illegal addresses in their header sections
    Whether it looks is not seen, and it may take such a message and send a bounce later.
