@smtp @server
Feature: RFC 8314 §3.3 Implicit TLS for SMTP submission

  @RFC8314-3.3-a @must
  Rule: Where TLS begins with the connection, submission is spoken through it, with AUTH as on the other port

    Scenario: a log-in behind the handshake
      Given sessions begin with TLS
      When the submission dialogue runs
        """
        S: 220
        C: EHLO client.example
        S: 250-AUTH
        S: (no) 250-STARTTLS
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: MAIL FROM:<{alice}>
        S: 250
        C: RSET
        S: 250
        """
