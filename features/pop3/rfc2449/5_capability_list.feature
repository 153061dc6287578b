@pop3 @server
Feature: RFC 2449 §5 The list of capabilities

  @RFC2449-5-a @must @needs-capa
  Rule: CAPA is available before and behind the login

    Scenario: in the AUTHORIZATION state
      When the POP3 dialogue runs from the greeting
        """
        C: CAPA
        S: +OK
        S: .
        """

    Scenario: in the TRANSACTION state
      When the POP3 dialogue runs
        """
        C: CAPA
        S: +OK
        S: .
        """
