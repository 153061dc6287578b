@pop3 @server
Feature: RFC 5034 §4 AUTH with the PLAIN mechanism

  @RFC5034-4-a @must @needs-auth-plain
  Rule: An AUTH command behind a successful one is answered -ERR

    Scenario: AUTH twice
      When the POP3 dialogue runs from the greeting
        """
        C: AUTH PLAIN {alice.plain}
        S: +OK
        C: AUTH PLAIN {alice.plain}
        S: -ERR
        C: NOOP
        S: +OK
        """

  @RFC5034-4-b @must @needs-auth-plain
  Rule: AUTH behind another login is answered -ERR

    Scenario: AUTH behind USER and PASS
      When the POP3 dialogue runs
        """
        C: AUTH PLAIN {alice.plain}
        S: -ERR
        C: NOOP
        S: +OK
        """

  @RFC5034-4-c @must @needs-sasl
  Rule: AUTH with a mechanism that the server does not have is answered -ERR

    Scenario Outline: AUTH <mechanism>
      When the POP3 dialogue runs from the greeting
        """
        C: AUTH <mechanism>
        S: -ERR
        """

      Examples:
        | mechanism     |
        | XYZZY         |
        | XYZZY Zm9v    |
        | PLAINER       |

  @RFC5034-4-f @must @needs-auth-plain
  Rule: A star in the place of a client's response cancels the exchange with -ERR

    Scenario: cancelled at the first challenge
      When the POP3 dialogue runs from the greeting
        """
        C: AUTH PLAIN
        S: +
        C: *
        S: -ERR
        """

  @RFC5034-4-g @must @needs-auth-plain
  Rule: PLAIN without an initial response is asked for it by an empty challenge

    Scenario: the response behind the challenge
      When the POP3 dialogue runs from the greeting
        """
        C: AUTH PLAIN
        S: +
        C: {alice.plain}
        S: +OK
        C: NOOP
        S: +OK
        """

  @RFC5034-4-h @must @needs-auth-plain
  Rule: A single equals sign is an empty initial response

    Scenario: PLAIN with nothing in it
      When the POP3 dialogue runs from the greeting
        """
        C: AUTH PLAIN =
        S: -ERR
        """

  @RFC5034-4-i @must @needs-auth-plain
  Rule: A client's response that is not base64 is answered -ERR
    # What ends wrongly is of fixed length: servers treat padded base64 otherwise than unpadded.

    Scenario Outline: <response> as the initial response
      When the POP3 dialogue runs from the greeting
        """
        C: AUTH PLAIN <response>
        S: -ERR
        """

      Examples:
        | response          |
        | =AAA              |
        | AAA=BBB           |
        | !!!!              |
        | AGFsaWNlAGFi!     |
        | !{alice.plain}    |
        | ={alice.plain}    |
        | AGFsaWNlAGFi=AAA  |

    Scenario Outline: <response> behind the challenge
      When the POP3 dialogue runs from the greeting
        """
        C: AUTH PLAIN
        S: +
        C: <response>
        S: -ERR
        """

      Examples:
        | response          |
        | =AAA              |
        | AGFsaWNlAGFi!     |
        | ={alice.plain}    |

  @RFC5034-4-j @must @needs-auth-plain
  Rule: AUTH with wrong credentials is answered -ERR

    Scenario: a name that does not exist
      When the POP3 dialogue runs from the greeting
        """
        C: AUTH PLAIN AG5vYm9keQB3cm9uZw==
        S: -ERR
        """

  @RFC5034-4-k @must @needs-auth-plain
  Rule: A successful AUTH brings the TRANSACTION state

    Scenario: PLAIN with an initial response
      When the POP3 dialogue runs from the greeting
        """
        C: AUTH PLAIN {alice.plain}
        S: +OK
        C: NOOP
        S: +OK
        """

  @RFC5034-4-l @must @needs-auth-plain
  Rule: Behind an AUTH that failed the client can log in as if it had not been

    Scenario: cancelled, and begun afresh
      When the POP3 dialogue runs from the greeting
        """
        C: AUTH PLAIN
        S: +
        C: *
        S: -ERR
        C: AUTH PLAIN {alice.plain}
        S: +OK
        """

  @RFC5034-4-m @must @untestable
  Rule: A server can be configured to offer no plain-text mechanism without TLS
    It is a statement about configuration: a client sees one configuration only.
