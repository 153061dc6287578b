@pop3 @server
Feature: RFC 3206 §4 The SYS response code

  @RFC3206-4-a @must @monitored @needs-resp-codes
  Rule: SYS stands only in -ERR responses

    Scenario: success and failure behind CAPA
      When the POP3 dialogue runs
        """
        C: CAPA
        S: +OK
        S: .
        C: NOOP
        S: +OK
        C: XYZZ
        S: -ERR
        """
