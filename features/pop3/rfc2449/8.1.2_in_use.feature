@pop3 @server
Feature: RFC 2449 §8.1.2 The IN-USE response code

  @RFC2449-8.1.2-a @must @monitored @needs-resp-codes
  Rule: IN-USE stands only in an -ERR response to AUTH, APOP or PASS

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
