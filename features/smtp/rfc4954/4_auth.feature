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

  @RFC4954-4-a @must @needs-auth-plain
  Rule: AUTH PLAIN with the right name and password is answered with 235

    Scenario: the initial response
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: MAIL FROM:<{alice}>
        S: 250
        """

    Scenario: the response to the challenge
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN
        S: 334
        C: {alice.plain}
        S: 235
        C: MAIL FROM:<{alice}>
        S: 250
        """

    # The name of a mechanism is in capitals by its own grammar. RFC 4422 §3.1
    Scenario: the verb in small letters
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: auth PLAIN {alice.plain}
        S: 235
        C: MAIL FROM:<{alice}>
        S: 250
        """

  @RFC4954-4-b @must @needs-auth-plain @rests-on-RFC4954-4-a
  Rule: A second AUTH behind a successful one is answered with 503

    Scenario: AUTH PLAIN twice
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: AUTH PLAIN {alice.plain}
        S: 503
        C: AUTH PLAIN
        S: 503
        C: NOOP
        S: 250
        """

  @RFC4954-4-c @must @needs-auth-plain @rests-on-RFC5321-3.3-d
  Rule: AUTH in a transaction is answered with 503, and the transaction goes on

    Scenario: AUTH between MAIL and RCPT, before any log-in
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 503
        C: RCPT TO:<{alice}>
        S: 250
        """

    @rests-on-RFC4954-4-a
    Scenario: AUTH between MAIL and RCPT, behind a log-in
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: MAIL FROM:<{alice}>
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 503
        C: RCPT TO:<{alice}>
        S: 250
        """

  @RFC4954-4-d @should @needs-auth
  Rule: A mechanism that the server does not have is answered with 504

    Scenario Outline: AUTH <mechanism>
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH <mechanism>
        S: 504
        C: NOOP
        S: 250
        """

      Examples:
        | mechanism           |
        | NO-SUCH-MECHANISM   |
        | NO-SUCH-MECHANISM = |

  @RFC4954-4-f @must @needs-auth-plain
  Rule: A line with an asterisk cancels the exchange, and is answered with 501

    Scenario: cancelled, and then begun again
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN
        S: 334
        C: *
        S: 501
        C: AUTH PLAIN
        S: 334
        C: {alice.plain}
        S: 235
        """

  @RFC4954-4-k @must @needs-auth-plain
  Rule: A response that is not base64 is answered with 501
    # RFC 4954 §4 names this code; a 535 tells the user to try another password.

    Scenario Outline: <response>
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN <response>
        S: 501
        C: AUTH PLAIN
        S: 334
        C: <response>
        S: 501
        C: NOOP
        S: 250
        """

      Examples:
        | response              |
        | AGFsaWNlAHNlY3Jld     |
        | =AAA                  |
        | AAA=BBBB              |
        | AGFs!aWNlAHNlY3JldA== |

  @RFC4954-4-i @must @needs-auth-plain
  Rule: A single equals sign is an initial response of no octets: no challenge follows

    Scenario: AUTH PLAIN with nothing in it
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN =
        S: 4xx|5xx
        C: NOOP
        S: 250
        """

  @RFC4954-4-o @should @needs-auth-plain
  Rule: A wrong password is answered with 535

    # nobody-at-all, with the password wrong
    Scenario: a user who does not exist
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN AG5vYm9keS1hdC1hbGwAd3Jvbmc=
        S: 535
        C: NOOP
        S: 250
        """

  @RFC4954-4-p @must @needs-auth-plain
  Rule: A client whose log-in failed is not logged in, and may try again

    Scenario: a wrong password, and then the right one
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN AG5vYm9keS1hdC1hbGwAd3Jvbmc=
        S: 5xx|4xx
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: MAIL FROM:<{alice}>
        S: 250
        """
