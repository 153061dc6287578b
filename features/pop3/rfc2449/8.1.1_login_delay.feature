@pop3 @server
Feature: RFC 2449 §8.1.1 The LOGIN-DELAY response code

  @RFC2449-8.1.1-a @must @monitored @needs-resp-codes
  Rule: LOGIN-DELAY stands only in an -ERR response to a command of the login

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
