@smtp @server
Feature: RFC 3030 §3 BINARYMIME

  @RFC3030-3-c @must @monitored @needs-binarymime
  Rule: BINARYMIME is offered only together with CHUNKING

    Scenario: both in the response to EHLO
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250-BINARYMIME
        S: 250-CHUNKING
        S: 250
        """

  @RFC3030-3-d @must @monitored @needs-binarymime
  Rule: The BINARYMIME keyword has no parameter

    Scenario: the keyword in the response to EHLO
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250-BINARYMIME
        S: 250
        """
