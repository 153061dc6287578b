@pop3 @server
Feature: RFC 1939 §4 Logins

  @RFC1939-4-h @must
  Rule: The server takes at least one way to log in

    Scenario: a command behind the login
      When the POP3 dialogue runs
        """
        C: NOOP
        S: +OK
        """

  # The server may close the connection behind a refused login, hence information only.
  @RFC1939-4-i @may
  Rule: Behind a login that was refused the client can log in as if it had not been

    Scenario: a wrong password and then the right one
      When the POP3 dialogue runs from the greeting
        """
        C: USER {alice.user}
        S: +OK
        C: PASS not-the-password
        S: -ERR
        C: USER {alice.user}
        S: +OK
        C: PASS {alice.password}
        S: +OK
        C: NOOP
        S: +OK
        """

  @RFC1939-4-j @must
  Rule: A login that was refused does not bring the TRANSACTION state

    Scenario Outline: <command> behind a wrong password, in the same write
      When the POP3 dialogue runs from the greeting
        """
        C: USER {alice.user}
        S: +OK
        C: PASS not-the-password
        C: <command>
        S: -ERR
        S: -ERR
        """

      @needs-pipelining
      Examples:
        | command |
        | STAT    |
        | LIST    |
        | NOOP    |

  @RFC1939-4-k @must @untestable
  Rule: A server that took the lock and refuses the login all the same lets the lock go before it answers
    A client cannot bring about that the maildrop is locked and yet cannot be opened.
