@smtp @server
Feature: RFC 3207 §2 STARTTLS

  @RFC3207-2-c @must @monitored @needs-starttls
  Rule: The STARTTLS keyword has no parameter

    Scenario: the keyword in the response to EHLO
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250-STARTTLS
        S: 250
        """
