@imap @server
Feature: RFC 9051 §6.4.3 EXPUNGE

  @RFC9051-6.4.3-a @must
  Rule: EXPUNGE removes the messages that have the \Deleted flag, and no others

    @rests-on-RFC9051-7.5.1-a
    Scenario: the middle one of three messages
      Given a mailbox with these messages
        | subject | flags    |
        | one     | \Seen    |
        | two     | \Deleted |
        | three   |          |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 EXPUNGE
        S: * 2 EXPUNGE
        S: (no) * 1 EXPUNGE
        S: a2 OK
        C: a3 FETCH 1:* (UID)
        S: * 1 FETCH (UID {uid1})
        S: * 2 FETCH (UID {uid3})
        S: (no) * {?} FETCH (UID {uid2})
        S: a3 OK
        C: a4 STATUS {mailbox} (MESSAGES)
        S: * STATUS {mailbox} (MESSAGES 2)
        S: a4 OK
        """

    Scenario: no message with the flag
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 EXPUNGE
        S: (no) * {?} EXPUNGE
        S: a2 OK
        C: a3 FETCH 1 (UID)
        S: * 1 FETCH (UID {uid1})
        S: a3 OK
        """

  @RFC9051-6.4.3-b @must
  Rule: Before the OK to EXPUNGE an EXPUNGE response comes for each message that is removed

    @rests-on-RFC9051-7.5.1-a
    Scenario: three of four messages
      Given a mailbox with these messages
        | subject | flags    |
        | one     | \Deleted |
        | two     | \Deleted |
        | three   |          |
        | four    | \Deleted |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 EXPUNGE
        S: * {?} EXPUNGE
        S: * {?} EXPUNGE
        S: * {?} EXPUNGE
        S: a2 OK
        C: a3 FETCH 1:* (UID)
        S: * 1 FETCH (UID {uid3})
        S: a3 OK
        """

  @RFC9051-6.4.3-c @should
  Rule: What one session expunges, another one with the mailbox selected is told

    @rests-on-RFC9051-7.5.1-a
    Scenario: seen at NOOP
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
        C2: b2 STORE 2 +FLAGS.SILENT (\\Deleted)
        S2: b2 OK
        C2: b3 EXPUNGE
        S2: * 2 EXPUNGE
        S2: b3 OK
        C: a2 NOOP
        S: * 2 EXPUNGE
        S: a2 OK
        C: a3 FETCH 1:2 (UID)
        S: * 1 FETCH (UID {uid1})
        S: * 2 FETCH (UID {uid3})
        S: a3 OK
        """
