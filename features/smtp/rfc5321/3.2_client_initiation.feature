@smtp @server
Feature: RFC 5321 §3.2 Client initiation

  @RFC5321-3.2-a @must @monitored
  Rule: The reply to HELO does not list extensions

    Scenario: HELO as the first command
      When the SMTP dialogue runs
        """
        C: HELO client.example
        S: (no) 250-8BITMIME
        S: (no) 250-PIPELINING
        S: (no) 250-SIZE
        S: 250
        """
