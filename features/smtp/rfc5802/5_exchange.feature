@smtp @server @needs-auth-scram-sha-256 @needs-auth-plain
Feature: RFC 5802 §5 The SCRAM exchange

  # A refusal may come as e= in one more challenge, and at any step; behind one that came at once stands NOOP, which
  # answers a challenge too. What must not come is v= (dj in base64), by which the server says that the client has
  # proved itself. RFC 5802 §5.1

  @RFC5802-5-a @must
  Rule: A client-first-message that begins with none of n, y and p fails

    Scenario Outline: <flag> as the flag
      Given the message "client-first"
        """
        <flag>,,n={alice.saslname},r={run}\
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

      Examples:
        | flag |
        | x    |
        | N    |
        | F,n  |

  @RFC5802-5-b @must
  Rule: The server puts a nonce of its own behind the client's

    # What is captured is read: a nonce that lacks the client's, or has nothing behind it, is a failure.
    Scenario: two log-ins with the same nonce have different challenges
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH SCRAM-SHA-256 {scram-first}
        S: 334 {one}
        C: *
        S: 501
        C: AUTH SCRAM-SHA-256 {scram-first}
        S: (no) 334 {one}
        S: 334 {scram-challenge}
        C: *
        S: 501
        C: NOOP
        S: 250
        """

  @RFC5802-5-c @must @rests-on-RFC4954-4-s
  Rule: An authorization identity that is not the user's to act as is refused

    Scenario: alice proves herself, and wants to be somebody else
      Given the message "client-first"
        """
        n,a=mailspec-nobody,n={alice.saslname},r={run}\
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
