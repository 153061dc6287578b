@smtp @server
Feature: RFC 6152 §2 8BITMIME

  @RFC6152-2-c @must @monitored @needs-8bitmime
  Rule: The 8BITMIME keyword has no parameter

    Scenario: the keyword in the response to EHLO
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250-8BITMIME
        S: 250
        """
