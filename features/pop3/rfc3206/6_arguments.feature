@pop3 @server
Feature: RFC 3206 §6 The arguments of AUTH-RESP-CODE

  @RFC3206-6-c @must @monitored @needs-auth-resp-code
  Rule: AUTH-RESP-CODE is announced without arguments

    Scenario: the response to CAPA
      When the POP3 dialogue runs
        """
        C: CAPA
        S: +OK
        S: ...
        S: AUTH-RESP-CODE
        S: ...
        S: .
        """
