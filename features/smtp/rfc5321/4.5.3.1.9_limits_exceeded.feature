@smtp @server
Feature: RFC 5321 §4.5.3.1.9 Treatment when limits are exceeded

  @RFC5321-4.5.3.1.9-a @should
  Rule: A line that is too long is refused with one reply, and the next line is read from its beginning

    Scenario: an unknown command of 3,000 octets
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: WXYZ {x*2993}
        S: 5xx
        C: NOOP
        S: 250
        """
