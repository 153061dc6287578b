@smtp @server @needs-auth-scram-sha-256 @needs-auth-plain
Feature: RFC 5802 §7 Formal syntax of SCRAM

  # A refusal may come as e= in one more challenge, and at any step; behind one that came at once stands NOOP, which
  # answers a challenge too. What must not come is v= (dj in base64), by which the server says that the client has
  # proved itself. RFC 5802 §5.1

  @RFC5802-7-a @must
  Rule: The server's first message is a nonce, a salt in base64 and a count of iterations, in this order

    # What is captured is read.
    Scenario: the challenge to alice
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH SCRAM-SHA-256 {scram-first}
        S: 334 {scram-challenge}
        C: *
        S: 501
        C: NOOP
        S: 250
        """

  @RFC5802-7-b @should
  Rule: A client's first message that is not of the grammar makes the log-in fail

    Scenario Outline: <message>
      Given the message "client-first"
        """
        <message>\
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
        | message                           |
        | n                                 |
        | n,,                               |
        | n,,n={alice.saslname}             |
        | n,,r={run},n={alice.saslname}     |
        | n,,n=,r={run}                     |
        | n,,n={alice.saslname}\0,r={run}   |
        | n,,n={alice.saslname}\xff,r={run} |
        | n={alice.saslname},r={run}        |
        | p=,,n={alice.saslname},r={run}    |

  @RFC5802-7-c @should
  Rule: A client's last message that is not of the grammar makes the log-in fail

    Scenario Outline: <message>
      Given the message "last"
        """
        <message>\
        """
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH SCRAM-SHA-256 {scram-first}
        S: 334 {scram-challenge}
        C: {last.base64}
        S: (no) 250|334|5xx|4xx dj{*}
        S: 250|334|5xx|4xx
        C: NOOP
        S: 250|5xx|4xx
        S: (or closes)
        C: AUTH PLAIN {alice.plain}
        S: 235
        """

      Examples:
        | message                |
        | c=biws                 |
        | c=biws,r={run}         |
        | c=biws,r={run},p=      |
        | c=biws,r={run},p=AAAA  |
        | c=biws,r={run},p=!!!!  |
        | {alice.user}           |

  @RFC5802-7-d @may
  Rule: The server keeps to itself that a user does not exist, until a proof has come

    Scenario: a name that nobody has
      Given the message "client-first"
        """
        n,,n=mailspec-nobody,r={run}\
        """
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH SCRAM-SHA-256 {client-first.base64}
        S: 334 {scram-challenge}
        C: *
        S: 501
        """
