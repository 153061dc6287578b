@smtp @server
Feature: RFC 5321 §F.1 TURN

  @RFC5321-F.1-a @should @rests-on-RFC5321-3.3-d
  Rule: TURN from a client that has not proved who it is is refused, and roles stay as they are

    Scenario Outline: TURN <when>
      When the SMTP dialogue runs
        """
        C: <greeting> client.example
        S: 250
        C: TURN
        S: 5xx
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: TURN
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | when        | greeting |
        | behind EHLO | EHLO     |
        | behind HELO | HELO     |
