@smtp @server
Feature: RFC 5321 §4.5.3.1.4 Command line

  @RFC5321-4.5.3.1.4-a @must @rests-on-RFC5321-4.1.1.9-e
  Rule: A command line of 512 octets, CRLF included, is not too long

    Scenario: NOOP and 505 octets
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: NOOP {x*505}
        S: 250
        C: NOOP
        S: 250
        """
