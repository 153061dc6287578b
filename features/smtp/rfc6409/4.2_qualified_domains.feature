@smtp @server
Feature: RFC 6409 §4.2 Ensure all domains are fully qualified

  @RFC6409-4.2-a @must @untestable
  Rule: All domains in the envelope are fully qualified
    A server may refuse a domain of one level, or complete it: what it makes of one is seen where mail arrives, if it
    is taken.

  # A server may also complete such a domain, by local convention.
  @RFC6409-4.2-b @may @needs-auth-plain @rests-on-RFC4954-4-a
  Rule: A domain of one level is refused with 554

    Scenario: in MAIL and in RCPT
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: MAIL FROM:<sender@sales>
        S: 554
        C: MAIL FROM:<{alice}>
        S: 250
        C: RCPT TO:<sender@sales>
        S: 554
        C: RCPT TO:<{alice}>
        S: 250
        """
