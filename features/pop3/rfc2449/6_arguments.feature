@pop3 @server
Feature: RFC 2449 §6 Arguments of capabilities

  @RFC2449-6.1-b @must @monitored @needs-top
  Rule: TOP is announced without arguments

    Scenario: the response to CAPA
      When the POP3 dialogue runs
        """
        C: CAPA
        S: +OK
        S: ...
        S: TOP
        S: ...
        S: .
        """

  @RFC2449-6.2-b @must @monitored @needs-user
  Rule: USER is announced without arguments

    Scenario: the response to CAPA
      When the POP3 dialogue runs from the greeting
        """
        C: CAPA
        S: +OK
        S: ...
        S: USER
        S: ...
        S: .
        """

  @RFC2449-6.4-b @must @monitored @needs-resp-codes
  Rule: RESP-CODES is announced without arguments

    Scenario: the response to CAPA
      When the POP3 dialogue runs
        """
        C: CAPA
        S: +OK
        S: ...
        S: RESP-CODES
        S: ...
        S: .
        """

  @RFC2449-6.6-b @must @monitored @needs-pipelining
  Rule: PIPELINING is announced without arguments

    Scenario: the response to CAPA
      When the POP3 dialogue runs
        """
        C: CAPA
        S: +OK
        S: ...
        S: PIPELINING
        S: ...
        S: .
        """

  @RFC2449-6.8-b @must @monitored @needs-uidl
  Rule: UIDL is announced without arguments

    Scenario: the response to CAPA
      When the POP3 dialogue runs
        """
        C: CAPA
        S: +OK
        S: ...
        S: UIDL
        S: ...
        S: .
        """

  @RFC2449-6.9-a @must @monitored @needs-implementation
  Rule: IMPLEMENTATION is announced with one word or more behind it

    Scenario: the response to CAPA
      When the POP3 dialogue runs
        """
        C: CAPA
        S: +OK
        S: ...
        S: IMPLEMENTATION {?}{*}
        S: ...
        S: .
        """
