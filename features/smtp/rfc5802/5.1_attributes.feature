@smtp @server @needs-auth-scram-sha-256 @needs-auth-plain
Feature: RFC 5802 §5.1 SCRAM attributes

  # A refusal may come as e= in one more challenge, and at any step; behind one that came at once stands NOOP, which
  # answers a challenge too. What must not come is v= (dj in base64), by which the server says that the client has
  # proved itself. RFC 5802 §5.1

  @RFC5802-5.1-a @must
  Rule: A user name in which an equals sign begins neither =2C nor =3D fails

    Scenario Outline: <name>
      Given the message "client-first"
        """
        n,,n=<name>,r={run}\
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
        | name                |
        | =                   |
        | {alice.saslname}=   |
        | =2{alice.saslname}  |
        | =41{alice.saslname} |

  @RFC5802-5.1-b @must
  Rule: A mandatory extension makes the log-in fail

    # In the client's first message its place is before the user name. RFC 5802 §7
    Scenario: m before the user name
      Given the message "client-first"
        """
        n,,m=unknown,n={alice.saslname},r={run}\
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

  @RFC5802-5.1-c @must @rests-on-RFC4954-4-s
  Rule: A nonce in the client's last message that is not the server's makes the log-in fail

    Scenario: the last octet is another, and the proof is right for it
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH SCRAM-SHA-256 {scram-first}
        S: 334 {scram-challenge}
        C: {scram-other-nonce}
        S: (no) 250|334|5xx|4xx dj{*}
        S: 250|334|5xx|4xx
        C: NOOP
        S: 250|5xx|4xx
        S: (or closes)
        C: AUTH PLAIN {alice.plain}
        S: 235
        """

  @RFC5802-5.1-d @must @rests-on-RFC4954-4-s
  Rule: An optional extension that is not known is passed over

    Scenario: in the client's last message
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH SCRAM-SHA-256 {scram-first}
        S: 334 {scram-challenge}
        C: {scram-extended}
        S: 334
        C:
        S: 235
        """

    Scenario: in both messages
      Given the message "client-first"
        """
        n,,n={alice.saslname},r={run},x=one,Y=two=2\
        """
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH SCRAM-SHA-256 {client-first.base64}
        S: 334 {scram-challenge}
        C: {scram-extended}
        S: 334
        C:
        S: 235
        """

  @RFC5802-5.1-e @must
  Rule: A user who does not exist cannot log in

    Scenario: with alice's password
      Given the message "client-first"
        """
        n,,n=mailspec-nobody,r={run}\
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
