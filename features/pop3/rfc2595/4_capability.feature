@pop3 @server
Feature: RFC 2595 §4 The STLS capability

  @RFC2595-4-h @must @monitored @needs-stls
  Rule: STLS is announced without arguments

    Scenario: the response to CAPA
      When the POP3 dialogue runs from the greeting
        """
        S: +OK
        C: CAPA
        S: +OK
        S: ...
        S: STLS
        S: ...
        S: .
        """
