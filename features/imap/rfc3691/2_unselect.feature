@imap @server @needs-unselect
Feature: RFC 3691 §2 UNSELECT

  @RFC3691-2-a @must
  Rule: UNSELECT leaves the selected state without removing a message

    Scenario: a deleted message
      Given a mailbox with these messages
        | subject | flags    |
        | one     | \Deleted |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 UNSELECT
        S: a2 OK
        C: a3 FETCH 1 (UID)
        S: a3 NO|BAD
        C: a4 EXAMINE {mailbox}
        S: * 1 EXISTS
        S: a4 OK
        """

  @RFC3691-2-b @must
  Rule: UNSELECT with no mailbox selected is answered BAD

    Scenario: no mailbox selected
      When the IMAP dialogue runs
        """
        C: a1 UNSELECT
        S: a1 BAD
        C: a2 NOOP
        S: a2 OK
        """

  @RFC3691-2-c @should
  Rule: UNSELECT with an argument is answered BAD, and the mailbox stays selected

    Scenario: a mailbox name
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 UNSELECT {mailbox}
        S: a2 BAD
        C: a3 FETCH 1 (UID)
        S: * 1 FETCH (UID {uid1})
        S: a3 OK
        """
