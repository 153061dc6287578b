@pop3 @server
Feature: RFC 2449 §6.4 The RESP-CODES capability

  @RFC2449-6.4-a @must @monitored @needs-user @needs-resp-codes
  Rule: Where RESP-CODES is announced, a text that begins with a bracket begins with a response code

    Scenario: a failed login
      When the POP3 dialogue runs from the greeting
        """
        C: CAPA
        S: +OK
        S: .
        C: USER {alice.user}
        S: +OK
        C: PASS not-the-password
        S: -ERR
        """
