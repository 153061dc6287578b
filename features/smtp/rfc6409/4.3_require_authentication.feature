@smtp @server
Feature: RFC 6409 §4.3 Require authentication

  @RFC6409-4.3-a @must @needs-auth
  Rule: MAIL is refused to a client that has not logged in and is not known otherwise
    # A server that trusts the suite's address lawfully takes the command: try it from another address, or
    # waive this.

    Scenario: MAIL behind EHLO
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 5xx|4xx
        C: NOOP
        S: 250
        """

    @needs-auth-plain
    Scenario: MAIL behind a log-in that failed
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN AG5vYm9keS1hdC1hbGwAd3Jvbmc=
        S: 5xx|4xx
        C: MAIL FROM:<sender@client.example>
        S: 5xx|4xx
        C: NOOP
        S: 250
        """

  @RFC6409-4.3-c @should @needs-auth @rests-on-RFC6409-4.3-a
  Rule: The reply to a client that has to log in first is 530

    Scenario: MAIL behind EHLO
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 530
        C: NOOP
        S: 250
        """

  # Whether MAIL or only RCPT is refused is RFC6409-4.3-a's to judge.
  @RFC6409-4.3-d @must @needs-auth
  Rule: Nothing is submitted by a client that has not logged in and is not known otherwise
    # A server that trusts the suite's address lawfully takes it: try it from another address, or waive this. Where
    # on the way to the end of the message it says no is open here; behind a refused DATA the dot is a command that
    # nobody knows, and some servers end the session with those who send such things.

    Scenario Outline: mail from \<<sender>\> to \<<recipient>\>
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<<sender>>
        S: 250|5xx|4xx
        C: RCPT TO:<<recipient>>
        S: 25x|5xx|4xx
        C: DATA
        S: 354|5xx|4xx
        C: .
        S: 221|5xx|4xx
        C: NOOP
        S: 250
        S: (or closes)
        """

      Examples:
        | sender               | recipient |
        | sender@client.example | {alice}   |
        | {alice}              | {alice}   |
        | {alice}              | {foreign} |
        |                      | {alice}   |

    @needs-chunking
    Scenario: a chunk
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<{alice}>
        S: 250|5xx|4xx
        C: RCPT TO:<{alice}>
        S: 25x|5xx|4xx
        C: BDAT 6 LAST
        C: a: b
        S: 5xx|4xx
        C: NOOP
        S: 250
        """

    @needs-auth-plain
    Scenario Outline: mail behind a log-in that was <how>
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN
        S: 334
        C: <response>
        S: 5xx|4xx
        C: MAIL FROM:<{alice}>
        S: 250|5xx|4xx
        C: RCPT TO:<{alice}>
        S: 25x|5xx|4xx
        C: DATA
        S: 354|5xx|4xx
        C: .
        S: 221|5xx|4xx
        C: NOOP
        S: 250
        S: (or closes)
        """

      Examples:
        | how        | response         |
        | cancelled  | *                |
        | not base64 | !!!!             |
        | empty      |                  |

    @needs-auth-scram-sha-256 @rests-on-RFC4954-4-s
    Scenario: mail behind a SCRAM log-in that the client gave up at the last step
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH SCRAM-SHA-256 {scram-first}
        S: 334 {scram-challenge}
        C: {scram-final}
        S: 334 {scram-verify}
        C: *
        S: 501
        C: MAIL FROM:<{alice}>
        S: 250|5xx|4xx
        C: RCPT TO:<{alice}>
        S: 5xx|4xx
        C: NOOP
        S: 250
        """
