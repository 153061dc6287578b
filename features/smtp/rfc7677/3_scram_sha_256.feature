@smtp @server @needs-auth-scram-sha-256
Feature: RFC 7677 §3 SCRAM-SHA-256

  @RFC7677-3-a @should @monitored
  Rule: A server asks for at least 4096 iterations

    Scenario: the challenge to alice
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH SCRAM-SHA-256 {scram-first}
        S: 334 {scram-challenge}
        C: *
        S: 501
        """

  # A server may hold no SCRAM secret for an account whose password it knows in another form.
  @RFC7677-3-b @should @rests-on-RFC4954-4-s
  Rule: The hash of SCRAM-SHA-256 is SHA-256 in the proofs of both sides

    Scenario: the initial response comes behind an empty challenge
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH SCRAM-SHA-256
        S: 334
        C: {scram-first}
        S: 334 {scram-challenge}
        C: {scram-final}
        S: 334 {scram-verify}
        C:
        S: 235
        C: MAIL FROM:<{alice}>
        S: 250
        """
