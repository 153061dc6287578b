@pop3 @server
Feature: RFC 5034 §4 The AUTH command

  @RFC5034-4-e @must @monitored @needs-auth-plain
  Rule: A challenge is a plus, a space and base64, and nothing else

    Scenario: AUTH PLAIN without an initial response
      When the POP3 dialogue runs from the greeting
        """
        C: AUTH PLAIN
        S: +
        C: *
        S: -ERR
        """
