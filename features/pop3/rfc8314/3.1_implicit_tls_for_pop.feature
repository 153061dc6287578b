@pop3 @server
Feature: RFC 8314 §3.1 Implicit TLS for POP

  @RFC8314-3.1-a @must
  Rule: Where TLS begins with the connection, the greeting comes through TLS and the session starts in the AUTHORIZATION state

    Scenario: a log-in behind the handshake
      Given sessions begin with TLS
      When the POP3 dialogue runs from the greeting
        """
        S: +OK
        C: STAT
        S: -ERR
        C: USER {alice.user}
        S: +OK
        C: PASS {alice.password}
        S: +OK
        C: STAT
        S: +OK {count:number} {octets:number}
        """
