@smtp @server
Feature: RFC 6531 §3.1 SMTPUTF8

  @RFC6531-3.1-c @must @monitored @needs-smtputf8
  Rule: The SMTPUTF8 keyword has no parameter

    Scenario: the keyword in the response to EHLO
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250-SMTPUTF8
        S: 250
        """

  @RFC6531-3.1-h @must @monitored @needs-smtputf8
  Rule: A server that offers SMTPUTF8 offers 8BITMIME too

    Scenario: both in the response to EHLO
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250-SMTPUTF8
        S: 250-8BITMIME
        S: 250
        """
