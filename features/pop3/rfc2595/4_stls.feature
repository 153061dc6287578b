@pop3 @server
Feature: RFC 2595 §4 The STLS command

  @RFC2595-4-a @must @needs-stls
  Rule: TLS begins behind the +OK to STLS, and commands go on under it

    Scenario: the login under TLS
      When the POP3 dialogue runs from the greeting
        """
        S: +OK
        C: STLS
        S: +OK
        C: (starts TLS)
        C: USER {alice.user}
        S: +OK
        C: PASS {alice.password}
        S: +OK
        C: NOOP
        S: +OK
        """

  @RFC2595-4-b @must @needs-stls @rests-on-RFC2595-4-a
  Rule: What was sent behind STLS in the clear is not taken for a command under TLS

    Scenario Outline: <command> in the same write as STLS
      When the POP3 dialogue runs from the greeting
        """
        S: +OK
        C: STLS
        C: <command>
        S: +OK
        C: (starts TLS)
        C: CAPA
        S: +OK
        S: .
        C: QUIT
        S: +OK
        S: (closes)
        """

      Examples:
        | command           |
        | NOOP              |
        | XYZZ              |
        | USER {alice.user} |

  @RFC2595-4-c @must @needs-stls @rests-on-RFC2595-4-a
  Rule: STLS is listed as a capability only where it is permitted

    Scenario: before and behind the handshake
      When the POP3 dialogue runs from the greeting
        """
        S: +OK
        C: CAPA
        S: +OK
        S: ...
        S: STLS
        S: ...
        S: .
        C: STLS
        S: +OK
        C: (starts TLS)
        C: CAPA
        S: +OK
        S: (no) STLS
        S: .
        """

  @RFC2595-4-d @may @needs-stls @rests-on-RFC2595-4-a
  Rule: STLS under TLS is answered -ERR

    Scenario: STLS twice
      When the POP3 dialogue runs from the greeting
        """
        S: +OK
        C: STLS
        S: +OK
        C: (starts TLS)
        C: STLS
        S: -ERR
        C: CAPA
        S: +OK
        S: .
        """

  @RFC2595-4-e @must @needs-stls
  Rule: STLS behind the login is answered -ERR

    Scenario: STLS in the TRANSACTION state
      When the POP3 dialogue runs
        """
        C: STLS
        S: -ERR
        C: NOOP
        S: +OK
        """

  @RFC2595-4-f @must @needs-stls @rests-on-RFC2595-4-a
  Rule: The session is in the AUTHORIZATION state behind the handshake

    Scenario: STAT without a login
      When the POP3 dialogue runs from the greeting
        """
        S: +OK
        C: STLS
        S: +OK
        C: (starts TLS)
        C: STAT
        S: -ERR
        """

  @RFC2595-4-g @must @needs-stls
  Rule: A server with STLS has CAPA

    Scenario: CAPA before and behind the handshake
      When the POP3 dialogue runs from the greeting
        """
        S: +OK
        C: CAPA
        S: +OK
        S: .
        C: STLS
        S: +OK
        C: (starts TLS)
        C: CAPA
        S: +OK
        S: .
        """
