@smtp @server
Feature: RFC 6409 §7 Interaction with SMTP extensions

  @RFC6409-7-a @should
  Rule: A submission server offers PIPELINING

    Scenario: the response to EHLO
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250-PIPELINING
        S: 250
        """

  @RFC6409-7-b @should
  Rule: A submission server offers ENHANCEDSTATUSCODES

    Scenario: the response to EHLO
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250-ENHANCEDSTATUSCODES
        S: 250
        """

  @RFC6409-7-c @must
  Rule: A submission server does not offer ETRN
    # The table of RFC 6409 §7 says so; MTAs that also listen on the submission port often do.

    Scenario: the response to EHLO
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: (no) 250-ETRN
        S: 250
        """

  @RFC6409-7-i @should
  Rule: A submission server offers 8BITMIME

    Scenario: the response to EHLO
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250-8BITMIME
        S: 250
        """
