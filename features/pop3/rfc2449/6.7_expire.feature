@pop3 @server
Feature: RFC 2449 §6.7 The EXPIRE capability

  @RFC2449-6.7-b @must @monitored @needs-expire
  Rule: EXPIRE has a number of days or NEVER behind it, and USER at most behind that

    Scenario: the response to CAPA
      When the POP3 dialogue runs
        """
        C: CAPA
        S: +OK
        S: ...
        S: EXPIRE {?}{*}
        S: ...
        S: .
        """

  @RFC2449-6.7-c @must @monitored @needs-expire
  Rule: The time that is announced before the login is not longer than the one announced behind it

    Scenario: CAPA before and behind the login
      When the POP3 dialogue runs from the greeting
        """
        C: CAPA
        S: +OK
        S: ...
        S: EXPIRE {before}{*}
        S: ...
        S: .
        C: USER {alice.user}
        S: +OK
        C: PASS {alice.password}
        S: +OK
        C: CAPA
        S: +OK
        S: ...
        S: EXPIRE {behind}{*}
        S: ...
        S: .
        """

  @RFC2449-6.7-d @should @monitored @needs-expire
  Rule: A time that differs by user has USER behind it before the login

    Scenario: CAPA before and behind the login
      When the POP3 dialogue runs from the greeting
        """
        C: CAPA
        S: +OK
        S: ...
        S: EXPIRE {before}{*}
        S: ...
        S: .
        C: USER {alice.user}
        S: +OK
        C: PASS {alice.password}
        S: +OK
        C: CAPA
        S: +OK
        S: ...
        S: EXPIRE {behind}{*}
        S: ...
        S: .
        """

  @RFC2449-6.7-e @should @untestable
  Rule: A site that lets its users keep messages for ever announces EXPIRE NEVER
    What a site lets its users do for ever cannot be seen in a run.
