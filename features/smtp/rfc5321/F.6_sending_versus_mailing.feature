@smtp @server
Feature: RFC 5321 §F.6 Sending versus mailing

  @RFC5321-F.6-b @may @rests-on-RFC5321-3.3-d
  Rule: SEND, SOML and SAML are not implemented: they are answered with 500 or 502, and begin no transaction

    Scenario Outline: <command>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <command> FROM:<sender@client.example>
        S: 500|502
        C: RCPT TO:<{alice}>
        S: 5xx
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | command |
        | SEND    |
        | SOML    |
        | SAML    |
