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

    Scenario Outline: behind <command>
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: <command>
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 503
        C: AUTH PLAIN =
        S: 503
        C: MAIL FROM:<{alice}>
        S: 250
        """

      Examples:
        | command             |
        | EHLO client.example |
        | RSET                |
        | NOOP                |

    Scenario: behind a transaction that was given up
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: MAIL FROM:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RSET
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 503
        C: MAIL FROM:<{alice}>
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

    @rests-on-RFC4954-4-a
    Scenario Outline: AUTH PLAIN<response> behind RCPT
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: AUTH PLAIN<response>
        S: 503
        C: DATA
        S: 354
        C: {run-header}
        C:
        C: .
        S: 250
        """

      Examples:
        | response       |
        |                |
        | \s=            |
        | \s{alice.plain} |

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

    @needs-auth-scram-sha-256
    Scenario: SCRAM-SHA-256 cancelled at its empty challenge
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH SCRAM-SHA-256
        S: 334
        C: *
        S: 501
        C: AUTH PLAIN {alice.plain}
        S: 235
        """

    @needs-auth-scram-sha-256
    Scenario: SCRAM-SHA-256 cancelled when the server has said its nonce
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH SCRAM-SHA-256 {scram-first}
        S: 334
        C: *
        S: 501
        C: AUTH PLAIN {alice.plain}
        S: 235
        """

    # The client need not believe the server's proof: then nobody is logged in.
    @needs-auth-scram-sha-256 @rests-on-RFC4954-4-s
    Scenario: SCRAM-SHA-256 cancelled when the server has proved itself
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
        C: AUTH PLAIN {alice.plain}
        S: 235
        """

    @needs-auth-login
    Scenario: LOGIN cancelled at both of its challenges
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH LOGIN
        S: 334
        C: *
        S: 501
        C: AUTH LOGIN
        S: 334
        C: {alice.user.base64}
        S: 334
        C: *
        S: 501
        C: AUTH PLAIN {alice.plain}
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
        | A===                  |
        | AA==AAAA              |
        | -_-_                  |
        | {alice.plain}*        |
        | ={alice.plain}        |

    # RFC 4648 §3.3 lets a decoder pass over pads that are too many: then it is the message that is wrong.
    Scenario Outline: too much padding in <response>
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN <response>
        S: 501|535
        C: AUTH PLAIN {alice.plain}
        S: 235
        S: (or closes)
        """

      Examples:
        | response |
        | ====     |
        | AAAA==== |

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
        S: (or closes)
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
        S: (or closes)
        C: MAIL FROM:<{alice}>
        S: 250
        """

  @RFC4954-4-u @must @needs-auth-plain
  Rule: An octet that is not of the base64 alphabet is not passed over

    # White space at the end of a line is not among them: receivers should bear with it. RFC 5321 §4.1.1
    Scenario Outline: <response>
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN
        S: 334
        C: <response>
        S: 5xx|4xx
        C: NOOP
        S: 250
        S: (or closes)
        C: AUTH PLAIN {alice.plain}
        S: 235
        """

      Examples:
        | response            |
        | \s{alice.plain}     |
        | {alice.plain}!      |
        | !{alice.plain}      |
        | {alice.plain}\xe9   |
        | {alice.plain}\0     |
        | "{alice.plain}"     |
        | {alice.plain},      |

  @RFC4954-4-v @should @needs-auth-plain @needs-enhancedstatuscodes
  Rule: What is not base64 has the enhanced status code 5.5.2

    Scenario: behind the command and behind the challenge
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN !!!!
        S: 5xx 5.5.2
        C: AUTH PLAIN
        S: 334
        C: !!!!
        S: 5xx 5.5.2
        """

  @RFC4954-4-w @should @needs-auth @needs-enhancedstatuscodes
  Rule: A mechanism that the server does not have has the enhanced status code 5.5.4

    Scenario: AUTH NO-SUCH-MECHANISM
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH NO-SUCH-MECHANISM
        S: 5xx 5.5.4
        C: NOOP
        S: 250
        """

  @RFC4954-4-x @must @needs-auth-cram-md5
  Rule: An initial response to a mechanism in which the server speaks first is answered with 501

    Scenario Outline: AUTH CRAM-MD5 <response>
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH CRAM-MD5 <response>
        S: 501
        C: NOOP
        S: 250
        C: AUTH CRAM-MD5
        S: 334
        C: *
        S: 501
        """

      Examples:
        | response |
        | =        |
        | YWxpY2U= |

  @RFC4954-4-y @should @needs-auth-cram-md5 @needs-enhancedstatuscodes
  Rule: An initial response that cannot be has the enhanced status code 5.7.0

    Scenario: AUTH CRAM-MD5 with a response
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH CRAM-MD5 YWxpY2U=
        S: 5xx 5.7.0
        """

  @RFC4954-4-z @must @needs-auth-plain
  Rule: An empty line is a response without data, and is answered

    Scenario: nothing behind the challenge of PLAIN
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN
        S: 334
        C:
        S: 5xx|4xx
        C: NOOP
        S: 250
        S: (or closes)
        C: AUTH PLAIN {alice.plain}
        S: 235
        """

  @RFC4954-4-aa @should @needs-auth-plain
  Rule: A line that is too long for the exchange fails it with one reply, and no part of it is taken for a command

    Scenario Outline: a response of <octets> octets
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN
        S: 334
        C: {A*<octets>}
        S: 5xx|4xx
        S: (or closes)
        C: NOOP
        S: 250
        S: (or closes)
        C: AUTH PLAIN {alice.plain}
        S: 235
        """

      Examples:
        | octets |
        | 12292  |
        | 65536  |

  # How long is too long is the server's to say.
  @RFC4954-4-ab @may @needs-auth-plain @needs-enhancedstatuscodes
  Rule: A response that is longer than any mechanism wants is answered with 500 and 5.5.6

    Scenario: a response of 64 KiB
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN
        S: 334
        C: {A*65536}
        S: 500 5.5.6
        C: NOOP
        S: 250
        """

  @RFC4954-4-ac @must @needs-auth-plain
  Rule: AUTH has one mechanism and at most one initial response

    Scenario Outline: AUTH<arguments>
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH<arguments>
        S: 5xx|4xx
        C: NOOP
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        """

      Examples:
        | arguments                       |
        |                                 |
        | \sPLAIN {alice.plain} more      |
        | \sPLAIN = {alice.plain}         |
        | \sPLAIN,LOGIN                   |
        | =PLAIN                          |

  @RFC4954-4-ad @must @needs-auth-plain @needs-pipelining @rests-on-RFC4954-4-a
  Rule: Behind AUTH PLAIN with its response other commands may stand in one group

    Scenario: a log-in and a transaction
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {alice.plain}
        C: MAIL FROM:<{alice}>
        C: RCPT TO:<{alice}>
        C: NOOP
        S: 235
        S: 250
        S: 250
        S: 250
        """

    Scenario: a log-in that fails, and the next one
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN AG5vYm9keS1hdC1hbGwAd3Jvbmc=
        C: RSET
        C: AUTH PLAIN {alice.plain}
        S: 5xx|4xx
        S: 250
        S: 235
        """

    # What stands ahead of AUTH is carried out before it.
    Scenario: AUTH as the last of a group
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: RSET
        C: RSET
        C: AUTH PLAIN
        S: 250
        S: 250
        S: 334
        C: {alice.plain}
        S: 235
        """

  @RFC4954-4-ae @must @needs-auth-plain @rests-on-RFC4954-4-a
  Rule: A log-in without a security layer leaves the session as it was

    Scenario: MAIL without another EHLO, and with one
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: MAIL FROM:<{alice}>
        S: 250
        C: EHLO client.example
        S: 250
        C: RCPT TO:<{alice}>
        S: 5xx
        C: MAIL FROM:<{alice}>
        S: 250
        """

  # No text forbids to take it; without EHLO the extension has not been offered.
  @RFC4954-4-af @may @needs-auth-plain
  Rule: AUTH before EHLO is refused

    Scenario Outline: <before>
      When the submission dialogue runs
        """
        C: <before>
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 5xx
        C: NOOP
        S: 250
        """

      Examples:
        | before              |
        | NOOP                |
        | HELO client.example |

  @RFC4954-4-ag @must @untestable
  Rule: A server can be set up so that no password goes over a connection that nothing protects
    Which ways of setting it up a server has is not seen in the one that runs.

  @RFC4954-4-ah @should @untestable
  Rule: A site does not permit passwords over a connection that nothing protects
    It binds the site. A test server on loopback may rightly do otherwise.

  @RFC4954-4-ai @must @untestable
  Rule: PLAIN over TLS is implemented
    Whether it is offered is the site's choice: an implementation that is not switched on is not seen.

  @RFC4954-4-aj @must @untestable
  Rule: Where a mechanism brings a security layer, the session begins anew, inside TLS if that is on too
    No mechanism with a security layer can be spoken without secrets that a target file does not hold.
