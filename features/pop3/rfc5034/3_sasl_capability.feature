@pop3 @server
Feature: RFC 5034 §3 The SASL capability

  @RFC5034-3-a @must @needs-sasl
  Rule: The SASL capability names the mechanisms that the server takes

    Scenario: SASL before the login
      When the POP3 dialogue runs from the greeting
        """
        C: CAPA
        S: +OK
        S: ...
        S: SASL {mechanism}{*}
        S: ...
        S: .
        """

  @RFC5034-3-b @must @needs-auth-plain
  Rule: SASL is still announced behind a successful AUTH

    Scenario: CAPA behind AUTH
      When the POP3 dialogue runs from the greeting
        """
        C: AUTH PLAIN {alice.plain}
        S: +OK
        C: CAPA
        S: +OK
        S: ...
        S: SASL {*}
        S: ...
        S: .
        """
