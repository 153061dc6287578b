@pop3 @server
Feature: RFC 1939 §6 The UPDATE state

  @RFC1939-6-a @must
  Rule: A connection that is lost before QUIT removes no message

    Scenario: seen by the next session
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: DELE {n1}
        S: +OK
        C: (closes)
        C2: RETR {n1}
        S2: +OK
        S2: {message1.stuffed}
        S2: .
        """

    Scenario: lost in the middle of QUIT
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: DELE {n1}
        S: +OK
        C: QUIT\
        C: (closes)
        C2: LIST {n1}
        S2: +OK {n1} {octets1}
        """

  @RFC1939-6-b @must
  Rule: QUIT removes the messages that are marked as deleted

    @needs-uidl
    Scenario: seen by the next session
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: DELE {n1}
        S: +OK
        C: QUIT
        S: +OK
        S: (closes)
        C2: UIDL
        S2: +OK
        S2: (no) {?} {uidl1}
        S2: .
        """

    Scenario: seen by IMAP
      Given a maildrop with these messages
        | subject | body |
        | removed | text |
      When the POP3 dialogue runs
        """
        C: DELE {n1}
        S: +OK
        C: QUIT
        S: +OK
        S: (closes)
        """
      And the IMAP dialogue runs
        """
        C: a1 EXAMINE INBOX
        S: a1 OK
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT removed
        S: * SEARCH
        S: a2 OK
        """

  @RFC1939-6-c @must
  Rule: A message that is marked as deleted stays until QUIT

    Scenario: RETR behind DELE and RSET
      Given a maildrop with these messages
        | subject | body |
        | marked  | text |
      When the POP3 dialogue runs
        """
        C: DELE {n1}
        S: +OK
        C: RETR {n1}
        S: -ERR
        C: RSET
        S: +OK
        C: RETR {n1}
        S: +OK
        S: {message1.stuffed}
        S: .
        """

  @RFC1939-6-d @must @rests-on-RFC1939-6-b @needs-uidl
  Rule: QUIT removes no message that is not marked as deleted

    Scenario: one of two messages is marked
      Given a maildrop with these messages
        | subject | body      |
        | one     | a         |
        | two     | two lines |
      When the POP3 dialogue runs
        """
        C: DELE {n1}
        S: +OK
        C: QUIT
        S: +OK
        S: (closes)
        C2: UIDL
        S2: +OK
        S2: ...
        S2: {?} {uidl2}
        S2: ...
        S2: .
        """

    Scenario: a message that was only retrieved
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: RETR {n1}
        S: +OK
        S: {message1.stuffed}
        S: .
        C: QUIT
        S: +OK
        S: (closes)
        C2: UIDL
        S2: +OK
        S2: ...
        S2: {?} {uidl1}
        S2: ...
        S2: .
        """

  @RFC1939-6-e @must
  Rule: QUIT releases the maildrop for the next session

    Scenario: a login behind QUIT
      When the POP3 dialogue runs
        """
        C: QUIT
        S: +OK
        S: (closes)
        """
      And the POP3 dialogue runs from the greeting
        """
        C2: USER {alice.user}
        S2: +OK
        C2: PASS {alice.password}
        S2: +OK
        """

  @RFC1939-6-f @must
  Rule: The server closes the connection behind the response to QUIT

    Scenario: QUIT in the TRANSACTION state
      When the POP3 dialogue runs
        """
        C: QUIT
        S: +OK
        S: (closes)
        """

    Scenario: QUIT in the AUTHORIZATION state
      When the POP3 dialogue runs from the greeting
        """
        C: QUIT
        S: +OK
        S: (closes)
        """

  @RFC1939-6-g @must @untestable
  Rule: A QUIT that could not remove every marked message is answered -ERR
    The removal fails only for want of resources on the server's side, which a client cannot bring about.
