@smtp @server
Feature: RFC 4954 §4 AUTH with SCRAM-SHA-256

  # A server may hold no SCRAM secret for an account whose password it knows in another form.
  @RFC4954-4-s @should @needs-auth-scram-sha-256
  Rule: A client that proves to know the password is authenticated, and the server proves that it knows it too

    Scenario: the whole exchange
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH SCRAM-SHA-256 {scram-first}
        S: 334 {scram-challenge}
        C: {scram-final}
        S: 334 {scram-verify}
        C:
        S: 235
        C: AUTH PLAIN {alice.plain}
        S: 503
        """

  @RFC4954-4-t @must @needs-auth-scram-sha-256 @rests-on-RFC4954-4-s
  Rule: A client whose proof is wrong is not authenticated

    Scenario: one octet of the proof is another, and then the right password
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH SCRAM-SHA-256 {scram-first}
        S: 334 {scram-challenge}
        C: {scram-wrong}
        S: 5xx|4xx
        C: AUTH PLAIN {alice.plain}
        S: 235
        S: (or closes)
        """
