@pop3 @server
Feature: RFC 3206 §5 The AUTH response code

  @RFC3206-5-a @must @monitored @needs-user @needs-resp-codes
  Rule: AUTH stands only in an -ERR response to a command of the login

    Scenario: a failed login and a failed command
      When the POP3 dialogue runs from the greeting
        """
        C: CAPA
        S: +OK
        S: .
        C: USER {alice.user}
        S: +OK
        C: PASS not-the-password
        S: -ERR
        C: XYZZ
        S: -ERR
        """
