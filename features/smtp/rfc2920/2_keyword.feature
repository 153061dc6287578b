@smtp @server
Feature: RFC 2920 §2 PIPELINING

  @RFC2920-2-c @must @monitored @needs-pipelining
  Rule: The PIPELINING keyword has no parameter

    Scenario: the keyword in the response to EHLO
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250-PIPELINING
        S: 250
        """
