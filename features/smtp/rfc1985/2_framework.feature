@smtp @server
Feature: RFC 1985 §2 ETRN

  @RFC1985-2-b @must @monitored @needs-etrn
  Rule: The ETRN keyword has no parameter

    Scenario: the keyword in the response to EHLO
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250-ETRN
        S: 250
        """
