@smtp @server
Feature: RFC 4954 §3 The AUTH keyword

  @RFC4954-3-c @must @monitored @needs-auth
  Rule: The AUTH keyword is followed by names of SASL mechanisms and nothing else

    Scenario: the keyword in the response to EHLO
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250-AUTH
        S: 250
        """
