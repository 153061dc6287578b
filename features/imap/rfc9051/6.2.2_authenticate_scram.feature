@imap @server
Feature: RFC 9051 §6.2.2 AUTHENTICATE with SCRAM-SHA-256

  # A server may hold no SCRAM secret for an account whose password it knows in another form.
  @RFC9051-6.2.2-s @should @needs-auth-scram-sha-256
  Rule: A client that proves to know the password is authenticated, and the server proves that it knows it too

    Scenario: the whole exchange
      When the IMAP dialogue runs from the greeting
        """
        C: a1 AUTHENTICATE SCRAM-SHA-256
        S: +
        C: {scram-first}
        S: + {scram-challenge}
        C: {scram-final}
        S: + {scram-verify}
        C:
        S: a1 OK
        C: a2 EXAMINE INBOX
        S: a2 OK
        """

  @RFC9051-6.2.2-t @must @needs-auth-scram-sha-256
  Rule: A client whose proof is wrong is not authenticated

    Scenario: one octet of the proof is another
      When the IMAP dialogue runs from the greeting
        """
        C: a1 AUTHENTICATE SCRAM-SHA-256
        S: +
        C: {scram-first}
        S: + {scram-challenge}
        C: {scram-wrong}
        S: a1 NO|BAD
        C: a2 EXAMINE INBOX
        S: a2 NO|BAD
        """
