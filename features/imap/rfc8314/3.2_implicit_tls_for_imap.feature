@imap @server
Feature: RFC 8314 §3.2 Implicit TLS for IMAP

  @RFC8314-3.2-a @must
  Rule: Where TLS begins with the connection, the greeting comes through TLS, and without a client certificate no one is logged in

    Scenario: a log-in behind the handshake
      Given sessions begin with TLS
      When the IMAP dialogue runs from the greeting
        """
        S: * OK
        C: a1 EXAMINE INBOX
        S: a1 NO|BAD
        C: a2 LOGIN {alice.user.quoted} {alice.password.quoted}
        S: a2 OK
        C: a3 EXAMINE INBOX
        S: a3 OK
        """
