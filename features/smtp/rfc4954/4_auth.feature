@smtp @server
Feature: RFC 4954 §4 The AUTH command

  @RFC4954-4-e @must @monitored @needs-auth-plain
  Rule: A challenge is one 334 line with base64 and no other text

    Scenario: AUTH PLAIN without an initial response
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN
        S: 334
        C: *
        S: 501
        """

  @RFC4954-4-g @must @monitored @needs-auth-plain
  Rule: A challenge without data is 334 and a space

    Scenario: the empty challenge of PLAIN
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN
        S: 334
        C: *
        S: 501
        """
