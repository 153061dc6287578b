@smtp @server @needs-auth-scram-sha-256 @needs-auth-plain
Feature: RFC 5802 §6 Channel binding

  # A refusal may come as e= in one more challenge, and at any step; behind one that came at once stands NOOP, which
  # answers a challenge too. What must not come is v= (dj in base64), by which the server says that the client has
  # proved itself. RFC 5802 §5.1

  @RFC5802-6-a @must
  Rule: A channel binding type that the server does not support makes the log-in fail

    Scenario: p= with a type that nobody has
      Given the message "client-first"
        """
        p=mailspec-unheard-of,,n={alice.saslname},r={run}\
        """
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH SCRAM-SHA-256 {client-first.base64}
        S: 334|5xx|4xx {scram-answer:text}
        C: {scram-final}
        S: (no) 250|334|5xx|4xx dj{*}
        S: 250|334|5xx|4xx
        C: NOOP
        S: 250|5xx|4xx
        S: (or closes)
        C: AUTH PLAIN {alice.plain}
        S: 235
        """

  @RFC5802-6-b @must @rests-on-RFC4954-4-s
  Rule: A c attribute that is not the client's own GS2 header makes the log-in fail

    Scenario: the flag is y where it was n, and the proof is right for it
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH SCRAM-SHA-256 {scram-first}
        S: 334 {scram-challenge}
        C: {scram-other-binding}
        S: (no) 250|334|5xx|4xx dj{*}
        S: 250|334|5xx|4xx
        C: NOOP
        S: 250|5xx|4xx
        S: (or closes)
        C: AUTH PLAIN {alice.plain}
        S: 235
        """

  @RFC5802-6-c @must @needs-auth-scram-sha-256-plus
  Rule: A server that has channel binding lets nobody in who thinks that it has not

    Scenario: the flag y
      Given the message "client-first"
        """
        y,,n={alice.saslname},r={run}\
        """
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH SCRAM-SHA-256 {client-first.base64}
        S: 334|5xx|4xx {scram-answer:text}
        C: {scram-final}
        S: (no) 250|334|5xx|4xx dj{*}
        S: 250|334|5xx|4xx
        C: NOOP
        S: 250|5xx|4xx
        S: (or closes)
        C: AUTH PLAIN {alice.plain}
        S: 235
        """
