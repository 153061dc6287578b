@pop3 @server
Feature: RFC 1939 §7 APOP

  @RFC1939-7-t @must
  Rule: Each greeting has a timestamp of its own

    Scenario: two greetings
      When the POP3 dialogue runs from the greeting
        """
        S: +OK {*}<{timestamp}>
        S2: (no) +OK {*}<{timestamp}>
        S2: +OK {*}<{?}>
        """

  # The shared secret need not be the password, and a server should not take both PASS and APOP from one user (§13):
  # hence information only.
  @RFC1939-7-u @may
  Rule: APOP with the digest that the password makes brings the TRANSACTION state

    Scenario: STAT behind APOP
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs from the greeting
        """
        S: +OK {*}<{timestamp}>
        C: APOP {alice.user} {digest}
        S: +OK
        C: STAT
        S: +OK {total} {octets:number}
        C: STAT
        S: +OK {total} {octets}
        """

  @RFC1939-7-v @must
  Rule: APOP with a wrong digest is answered -ERR and leaves the session in the AUTHORIZATION state

    Scenario Outline: <what>
      When the POP3 dialogue runs from the greeting
        """
        S: +OK {*}\<{timestamp}>
        C: APOP {alice.user} <digest>
        S: -ERR
        C2: APOP {alice.user} <digest>
        S2: -ERR
        C2: STAT
        S2: -ERR
        """

      Examples:
        | what                           | digest                           |
        | the digest of another greeting | c4c9334bac560ecc979e58001b3e22fb |
        | no digest of anything          | 00000000000000000000000000000000 |
        | the password itself            | {alice.password}                 |

    Scenario: the digest of the greeting of another session
      When the POP3 dialogue runs from the greeting
        """
        S: +OK {*}<{timestamp}>
        C2: APOP {alice.user} {digest}
        S2: -ERR
        """

    Scenario: the right digest for a name that does not exist
      When the POP3 dialogue runs from the greeting
        """
        S: +OK {*}<{timestamp}>
        C: APOP {unknown} {digest}
        S: -ERR
        """

  @RFC1939-7-w @must
  Rule: APOP whose digest is not 32 hexadecimal digits is answered -ERR

    Scenario Outline: <what>
      When the POP3 dialogue runs from the greeting
        """
        S: +OK {*}\<{timestamp}>
        C: APOP {alice.user}<digest>
        S: -ERR
        """

      Examples:
        | what                | digest                  |
        | no digest           |                         |
        | a digit more        | \x20{digest}0           |
        | half of the digits  | \x20c4c9334bac560ecc    |
        | no digits           | \x20{g*32}              |
        | something behind it | \x20{digest}\x20{digest} |

  @RFC1939-7-x @should
  Rule: APOP behind a USER that was accepted is answered -ERR

    Scenario: the right digest in the place of PASS
      When the POP3 dialogue runs from the greeting
        """
        S: +OK {*}<{timestamp}>
        C: USER {alice.user}
        S: +OK
        C: APOP {alice.user} {digest}
        S: -ERR
        """

  @RFC1939-7-y @must @untestable
  Rule: A server that has APOP has a timestamp in its greeting
    Without a timestamp nobody can say APOP, and a refusal reads the same whether the command exists or not.
