@smtp @server
Feature: RFC 5321 §4.5.3.1.3 Path

  @RFC5321-4.5.3.1.3-a @must @rests-on-RFC5321-3.3-d
  Rule: A path of 256 octets is accepted

    Scenario: the reverse-path
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<{a*64}@{b*63}.{c*63}.{d*46}.client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

    Scenario: the forward-path
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{a*64}@{b*63}.{c*63}.{d*46}.client.example>
        S: 250|251|4xx|550|551|552|553|554|556
        C: RCPT TO:<{alice}>
        S: 250
        """

    Scenario: the reverse-path with parameters that make no difference to the path
      When the SMTP dialogue runs
        """
        C: HELO client.example
        S: 250
        C: MAIL FROM:<{a*64}@{b*63}.{c*63}.{d*46}.client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """
