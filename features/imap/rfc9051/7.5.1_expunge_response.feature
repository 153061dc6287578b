@imap @server
Feature: RFC 9051 §7.5.1 EXPUNGE response

  @RFC9051-7.5.1-a @must @monitored
  Rule: An EXPUNGE response has the form that the grammar gives it

    Scenario: EXPUNGE
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 STORE 1 +FLAGS.SILENT (\\Deleted)
        S: a2 OK
        C: a3 EXPUNGE
        S: * 1 EXPUNGE
        S: a3 OK
        """

  @RFC9051-7.5.1-d @must @monitored
  Rule: No EXPUNGE comes while no command is in progress

    @rests-on-RFC9051-7.5.1-a
    Scenario: a message that another session expunged
      Given a mailbox with these messages
        | subject | body     |
        | one     | hello    |
        | two     | and more |
        | three   | the end  |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C2: b1 SELECT {mailbox}
        S2: b1 OK
        C2: b2 STORE 1 +FLAGS.SILENT (\\Deleted)
        S2: b2 OK
        C2: b3 EXPUNGE
        S2: * 1 EXPUNGE
        S2: b3 OK
        C: a2 NOOP
        S: a2 OK
        C: a3 NOOP
        S: a3 OK
        """

  @RFC9051-7.5.1-e @must @monitored
  Rule: No EXPUNGE comes while FETCH, STORE or SEARCH is responded to

    @rests-on-RFC9051-7.5.1-a
    Scenario: a message that another session expunged
      Given a mailbox with these messages
        | subject | body     |
        | one     | hello    |
        | two     | and more |
        | three   | the end  |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C2: b1 SELECT {mailbox}
        S2: b1 OK
        C2: b2 STORE 1 +FLAGS.SILENT (\\Deleted)
        S2: b2 OK
        C2: b3 EXPUNGE
        S2: * 1 EXPUNGE
        S2: b3 OK
        C: a2 FETCH 2 FLAGS
        S: (no) * {?} EXPUNGE
        S: a2 OK|NO|BAD
        C: a3 SEARCH ALL
        S: (no) * {?} EXPUNGE
        S: a3 OK|NO
        C: a4 NOOP
        S: a4 OK
        """

  @RFC9051-7.5.1-h @must
  Rule: As long as a session has not been told of an expunge, its message sequence numbers stay

    @rests-on-RFC9051-7.5.1-a
    Scenario: FETCH right behind the expunge of another session
      Given a mailbox with these messages
        | subject |
        | one     |
        | two     |
        | three   |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C2: b1 SELECT {mailbox}
        S2: b1 OK
        C2: b2 STORE 1 +FLAGS.SILENT (\\Deleted)
        S2: b2 OK
        C2: b3 EXPUNGE
        S2: * 1 EXPUNGE
        S2: b3 OK
        C: a2 FETCH 2:3 (UID)
        S: * 2 FETCH (UID {uid2})
        S: * 3 FETCH (UID {uid3})
        S: (no) * 2 FETCH (UID {uid3})
        S: (no) * {?} EXPUNGE
        S: a2 OK
        """
