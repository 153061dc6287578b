@smtp @server
Feature: RFC 5321 §4.5.3.1.1 Local-part

  @RFC5321-4.5.3.1.1-a @must @rests-on-RFC5321-3.3-d
  Rule: A local-part of 64 octets is accepted

    Scenario: the sender's local-part
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<{a*64}@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """
