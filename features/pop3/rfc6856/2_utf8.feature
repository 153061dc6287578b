@pop3 @server
Feature: RFC 6856 §2 The UTF8 capability

  @RFC6856-2-a @must @monitored @needs-utf8
  Rule: UTF8 is announced alone or with USER behind it

    Scenario: the response to CAPA
      When the POP3 dialogue runs
        """
        C: CAPA
        S: +OK
        S: ...
        S: UTF8{*}
        S: ...
        S: .
        """

  @RFC6856-2-b @must
  Rule: UTF8 behind the login is answered -ERR

    Scenario: UTF8 in the TRANSACTION state
      When the POP3 dialogue runs
        """
        C: UTF8
        S: -ERR
        C: NOOP
        S: +OK
        """
