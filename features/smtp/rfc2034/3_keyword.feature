@smtp @server
Feature: RFC 2034 §3 ENHANCEDSTATUSCODES

  @RFC2034-3-c @must @monitored @needs-enhancedstatuscodes
  Rule: The ENHANCEDSTATUSCODES keyword has no parameter

    Scenario: the keyword in the response to EHLO
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250-ENHANCEDSTATUSCODES
        S: 250
        """
