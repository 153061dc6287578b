@pop3 @server
Feature: RFC 3206 §6 The AUTH-RESP-CODE capability

  @RFC3206-6-a @must @needs-auth-resp-code
  Rule: Where AUTH-RESP-CODE is announced, wrong credentials are answered with the response code AUTH

    Scenario: a wrong password
      When the POP3 dialogue runs from the greeting
        """
        C: USER {alice.user}
        S: +OK
        C: PASS not-the-password
        S: -ERR [AUTH]
        """

    @needs-auth-plain
    Scenario: wrong credentials for PLAIN
      When the POP3 dialogue runs from the greeting
        """
        C: AUTH PLAIN AG5vYm9keQB3cm9uZw==
        S: -ERR [AUTH]
        """

  @RFC3206-6-b @must @untestable
  Rule: SYS is said of failures of the system alone, TEMP of those that will pass and PERM of the others
    A client cannot make the system of a sound server fail.
