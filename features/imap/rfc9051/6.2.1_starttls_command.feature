@imap @server @needs-starttls
Feature: RFC 9051 §6.2.1 STARTTLS, the command

  @RFC9051-6.2.1-b @must
  Rule: TLS begins right behind the OK to STARTTLS, and commands are answered in it

    Scenario: capabilities asked for afresh, and log-in
      When the IMAP dialogue runs from the greeting
        """
        C: a1 STARTTLS
        S: a1 OK
        C: (starts TLS)
        C: a2 CAPABILITY
        S: * CAPABILITY
        S: a2 OK
        C: a3 LOGIN "{alice.user}" "{alice.password}"
        S: a3 OK
        """

  # RFC 3501 does not say which of the two it is.
  @RFC9051-6.2.1-c @must
  Rule: STARTTLS while TLS is on is refused, and TLS goes on

    Scenario: STARTTLS twice
      When the IMAP dialogue runs from the greeting
        """
        C: a1 STARTTLS
        S: a1 OK
        C: (starts TLS)
        C: a2 STARTTLS
        S: a2 NO|BAD
        C: a3 NOOP
        S: a3 OK
        """

  # A server may also take it for the handshake, which then fails.
  @RFC9051-6.2.1-d @must @rests-on-RFC9051-6.2.1-b
  Rule: What stands behind STARTTLS without TLS is not carried out as a command, neither at once nor later

    Scenario: a command in the same write
      When the IMAP dialogue runs from the greeting
        """
        C: a1 STARTTLS
        C: a2 NOOP
        S: a1 OK
        C: (starts TLS)
        C: a3 CAPABILITY
        S: * CAPABILITY
        S: a3 OK
        """

    Scenario: log-in in the same write
      When the IMAP dialogue runs from the greeting
        """
        C: a1 STARTTLS
        C: a2 LOGIN {alice.user.quoted} {alice.password.quoted}
        S: a1 OK
        C: (starts TLS)
        C: a3 EXAMINE INBOX
        S: a3 NO|BAD
        C: a4 NOOP
        S: a4 OK
        """

    Scenario: the head of a command in the same write
      When the IMAP dialogue runs from the greeting
        """
        C: a1 STARTTLS
        C: a2 BOGUS \
        S: a1 OK
        C: (starts TLS)
        C: a3 CAPABILITY
        S: * CAPABILITY
        S: a3 OK
        """

  @RFC9051-6.2.1-f @must
  Rule: Behind the TLS handshake the session is not authenticated

    Scenario: LIST behind the handshake
      When the IMAP dialogue runs from the greeting
        """
        C: a1 STARTTLS
        S: a1 OK
        C: (starts TLS)
        C: a2 LIST "" *
        S: (no) * LIST (...) {?} {*}
        S: a2 NO|BAD
        C: a3 NOOP
        S: a3 OK
        """
