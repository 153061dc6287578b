@smtp @server
Feature: RFC 4954 §6 Status codes

  @RFC4954-6-b @should @needs-auth-plain @needs-enhancedstatuscodes @rests-on-RFC4954-4-a
  Rule: A successful log-in has the enhanced status code 2.7.0

    Scenario: the right password
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235 2.7.0
        """

  @RFC4954-6-e @should @needs-auth-plain @needs-enhancedstatuscodes
  Rule: A log-in with wrong credentials has the enhanced status code 5.7.8

    Scenario: a wrong password
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN AG5vYm9keS1hdC1hbGwAd3Jvbmc=
        S: 535 5.7.8
        """

  @RFC4954-6-i @should @needs-auth-plain
  Rule: A mechanism is advertised only where it may be used

    Scenario: PLAIN, which encryption may be wanted for
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250-AUTH
        S: 250
        C: AUTH PLAIN
        S: 334
        C: *
        S: 501
        """
