@smtp @server
Feature: RFC 6409 §6.1 Enforce submission rights

  @RFC6409-6.1-a @should @needs-auth-plain @needs-second-account @rests-on-RFC4954-4-a
  Rule: Where a user may not send as somebody else, MAIL is refused with 550

    Scenario: alice sends as bob
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: MAIL FROM:<{bob}>
        S: 250|550
        C: RSET
        S: 250
        C: MAIL FROM:<{alice}>
        S: 250
        """
