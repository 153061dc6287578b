@pop3 @server
Feature: RFC 1939 §7 USER and PASS

  @RFC1939-7-p @must
  Rule: USER and PASS with the right name and password bring the TRANSACTION state

    Scenario: NOOP behind the login
      When the POP3 dialogue runs from the greeting
        """
        C: USER {alice.user}
        S: +OK
        C: PASS {alice.password}
        S: +OK
        C: NOOP
        S: +OK
        """

  @RFC1939-7-q @must
  Rule: PASS without a USER before it is answered -ERR

    Scenario: PASS as the first command
      When the POP3 dialogue runs from the greeting
        """
        C: PASS {alice.password}
        S: -ERR
        """

  @RFC1939-7-r @must
  Rule: PASS with a wrong password is answered -ERR

    Scenario Outline: <password>
      When the POP3 dialogue runs from the greeting
        """
        C: USER {alice.user}
        S: +OK
        C: PASS <password>
        S: -ERR
        """

      Examples:
        | password          |
        | not-the-password  |
        | {alice.password}x |
        | {x*200}           |

  @RFC1939-7-s @should
  Rule: PASS that does not come right behind an accepted USER is answered -ERR

    Scenario Outline: <command> between USER and PASS
      When the POP3 dialogue runs from the greeting
        """
        C: USER {alice.user}
        S: +OK
        C: <command>
        S: -ERR
        C: PASS {alice.password}
        S: -ERR
        """

      Examples:
        | command |
        | NOOP    |
        | STAT    |
        | XYZZ    |

    Scenario: the right password behind a wrong one
      When the POP3 dialogue runs from the greeting
        """
        C: USER {alice.user}
        S: +OK
        C: PASS not-the-password
        S: -ERR
        C: PASS {alice.password}
        S: -ERR
        """
