@pop3 @server
Feature: RFC 2449 §6.5 The LOGIN-DELAY capability

  @RFC2449-6.5-a @must @monitored @needs-login-delay
  Rule: LOGIN-DELAY has a number of seconds behind it, and USER at most behind that

    Scenario: the response to CAPA
      When the POP3 dialogue runs
        """
        C: CAPA
        S: +OK
        S: ...
        S: LOGIN-DELAY {?}{*}
        S: ...
        S: .
        """

  @RFC2449-6.5-b @must @monitored @needs-login-delay
  Rule: The delay that is announced before the login is not shorter than the one announced behind it

    Scenario: CAPA before and behind the login
      When the POP3 dialogue runs from the greeting
        """
        C: CAPA
        S: +OK
        S: ...
        S: LOGIN-DELAY {before}{*}
        S: ...
        S: .
        C: USER {alice.user}
        S: +OK
        C: PASS {alice.password}
        S: +OK
        C: CAPA
        S: +OK
        S: ...
        S: LOGIN-DELAY {behind}{*}
        S: ...
        S: .
        """

  @RFC2449-6.5-c @should @monitored @needs-login-delay
  Rule: A delay that differs by user has USER behind it before the login

    Scenario: CAPA before and behind the login
      When the POP3 dialogue runs from the greeting
        """
        C: CAPA
        S: +OK
        S: ...
        S: LOGIN-DELAY {before}{*}
        S: ...
        S: .
        C: USER {alice.user}
        S: +OK
        C: PASS {alice.password}
        S: +OK
        C: CAPA
        S: +OK
        S: ...
        S: LOGIN-DELAY {behind}{*}
        S: ...
        S: .
        """

  @RFC2449-6.5-d @should @untestable
  Rule: A server that announces LOGIN-DELAY refuses a login that comes sooner
    A run logs in again and again: a target whose delay is enforced lets no second session in, and is set up without one.
