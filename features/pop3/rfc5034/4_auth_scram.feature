@pop3 @server
Feature: RFC 5034 §4 AUTH with SCRAM-SHA-256

  # A server may hold no SCRAM secret for an account whose password it knows in another form.
  @RFC5034-4-s @should @needs-auth-scram-sha-256
  Rule: A client that proves to know the password is let in, and the server proves that it knows it too

    Scenario: the whole exchange
      When the POP3 dialogue runs from the greeting
        """
        C: AUTH SCRAM-SHA-256 {scram-first}
        S: + {scram-challenge}
        C: {scram-final}
        S: + {scram-verify}
        C:
        S: +OK
        C: STAT
        S: +OK
        """

  @RFC5034-4-t @must @needs-auth-scram-sha-256
  Rule: A client whose proof is wrong is not let in

    Scenario: one octet of the proof is another
      When the POP3 dialogue runs from the greeting
        """
        C: AUTH SCRAM-SHA-256 {scram-first}
        S: + {scram-challenge}
        C: {scram-wrong}
        S: -ERR
        C: STAT
        S: -ERR
        """
