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

  @RFC9051-6.2.1-c @must
  Rule: STARTTLS while TLS is on is answered BAD

    Scenario: STARTTLS twice
      When the IMAP dialogue runs from the greeting
        """
        C: a1 STARTTLS
        S: a1 OK
        C: (starts TLS)
        C: a2 STARTTLS
        S: a2 BAD
        C: a3 NOOP
        S: a3 OK
        """

  @RFC9051-6.2.1-d @must
  Rule: What stands behind STARTTLS in plain text is not carried out as a command

    Scenario: NOOP in the same write as STARTTLS
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

  @RFC9051-6.2.1-j @must
  Rule: STARTTLS with an argument is answered BAD and TLS does not begin

    Scenario: an argument, then the plain session goes on
      When the IMAP dialogue runs from the greeting
        """
        C: a1 STARTTLS now
        S: a1 BAD
        C: a2 NOOP
        S: a2 OK
        """
