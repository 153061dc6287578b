@imap @server
Feature: RFC 9051 §2.3.1 Message numbers

  @RFC9051-2.3.1.1-b @must
  Rule: A message that is added gets a higher UID than every message that is or was in the mailbox

    Scenario: three messages
      Given a mailbox with these messages
        | subject |
        | one     |
        | two     |
        | three   |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 UID FETCH {uid2}:* (UID)
        S: * 2 FETCH (UID {uid2})
        S: * 3 FETCH (UID {uid3})
        S: (no) * 1 FETCH (UID {uid1})
        S: a2 OK
        """

    @rests-on-RFC9051-7.5.1-a
    Scenario: the last message was expunged
      Given a mailbox with these messages
        | subject |
        | one     |
        | two     |
      And the message "third"
        """
        Subject: third
        {run-header}

        The third.
        """
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 STORE 2 +FLAGS.SILENT (\\Deleted)
        S: a2 OK
        C: a3 EXPUNGE
        S: * 2 EXPUNGE
        S: a3 OK
        C: a4 APPEND {mailbox} {third.literal}
        S: a4 OK
        C: a5 NOOP
        S: a5 OK
        C: a6 FETCH 2 (UID)
        S: (no) * 2 FETCH (UID {uid2})
        S: * 2 FETCH (UID {new:number})
        S: a6 OK
        C: a7 UID FETCH {uid2}:* (UID)
        S: * 2 FETCH (UID {new})
        S: a7 OK
        """

  @RFC9051-2.3.1.1-d @should
  Rule: A message keeps its UID from one session to the next

    Scenario: the mailbox selected in another session
      Given a mailbox with these messages
        | subject |
        | one     |
        | two     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: * OK [UIDVALIDITY {validity}]
        S: a1 OK
        C: a2 FETCH 1:2 (UID)
        S: * 1 FETCH (UID {uid1})
        S: * 2 FETCH (UID {uid2})
        S: a2 OK
        C: a3 LOGOUT
        S: a3 OK
        C2: b1 SELECT {mailbox}
        S2: * OK [UIDVALIDITY {validity}]
        S2: b1 OK
        C2: b2 UID FETCH {uid1},{uid2} (UID)
        S2: * 1 FETCH (UID {uid1})
        S2: * 2 FETCH (UID {uid2})
        S2: b2 OK
        """

  @RFC9051-2.3.1.1-g @must
  Rule: The next UID value changes when a message is added, also if that message is expunged again

    Scenario: a message added and expunged between two looks
      Given an empty mailbox
      And the message "brief"
        """
        Subject: brief
        {run-header}

        Gone soon.
        """
      When the IMAP dialogue runs
        """
        C: a1 STATUS {mailbox} (UIDNEXT)
        S: * STATUS {mailbox} (UIDNEXT {next:number})
        S: a1 OK
        C: a2 APPEND {mailbox} (\\Deleted) {brief.literal}
        S: a2 OK
        C: a3 SELECT {mailbox}
        S: a3 OK
        C: a4 CLOSE
        S: a4 OK
        C: a5 STATUS {mailbox} (MESSAGES UIDNEXT)
        S: (no) * STATUS {mailbox} (UIDNEXT {next})
        S: * STATUS {mailbox} (MESSAGES 0)
        S: a5 OK
        """

  @RFC9051-2.3.1.2-c @must
  Rule: A message that is added has the message sequence number one above the number of messages before

    Scenario: a third message
      Given a mailbox with these messages
        | subject |
        | one     |
        | two     |
      And the message "third"
        """
        Subject: third
        {run-header}

        The third.
        """
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: * 2 EXISTS
        S: a1 OK
        C: a2 APPEND {mailbox} {third.literal}
        S: a2 OK
        C: a3 NOOP
        S: a3 OK
        C: a4 FETCH 3 (BODY.PEEK[TEXT])
        S: * 3 FETCH (BODY[TEXT] {12}\r\nThe third.\r\n)
        S: a4 OK
        """

  @RFC9051-2.3.1.2-d @must
  Rule: When a message is expunged, each message behind it has a message sequence number one less

    @rests-on-RFC9051-7.5.1-a
    Scenario: the first of three messages expunged
      Given a mailbox with these messages
        | subject | flags    |
        | one     | \Deleted |
        | two     |          |
        | three   |          |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 EXPUNGE
        S: * 1 EXPUNGE
        S: a2 OK
        C: a3 FETCH 1:2 (UID)
        S: * 1 FETCH (UID {uid2})
        S: * 2 FETCH (UID {uid3})
        S: a3 OK
        """
