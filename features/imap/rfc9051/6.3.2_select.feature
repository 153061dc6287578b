@imap @server
Feature: RFC 9051 §6.3.2 SELECT

  @RFC9051-6.3.2-c @must @monitored
  Rule: SELECT tells the flags of the mailbox

    Scenario: a mailbox of one message
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: * FLAGS (...)
        S: a1 OK
        """

  @RFC9051-6.3.2-d @must @monitored
  Rule: SELECT reports how many messages the mailbox has

    Scenario: a mailbox of two messages
      Given a mailbox with these messages
        | subject |
        | one     |
        | two     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: * 2 EXISTS
        S: a1 OK
        """

  @RFC9051-6.3.2-e @must @monitored @needs-imap4rev2
  Rule: SELECT in IMAP4rev2 has a LIST response with the name of the mailbox

    Scenario: after ENABLE IMAP4rev2
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 ENABLE IMAP4rev2
        S: a1 OK
        C: a2 SELECT {mailbox}
        S: * LIST (...) {*} {mailbox}
        S: a2 OK
        """

  @RFC9051-6.3.2-f @must @monitored @needs-imap4rev2
  Rule: SELECT in IMAP4rev2 tells which flags can be changed permanently

    Scenario: after ENABLE IMAP4rev2
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 ENABLE IMAP4rev2
        S: a1 OK
        C: a2 SELECT {mailbox}
        S: * OK [PERMANENTFLAGS (...)]
        S: a2 OK
        """

  @RFC9051-6.3.2-g @must @monitored @needs-imap4rev2
  Rule: SELECT in IMAP4rev2 tells UIDNEXT

    Scenario: after ENABLE IMAP4rev2
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 ENABLE IMAP4rev2
        S: a1 OK
        C: a2 SELECT {mailbox}
        S: * OK [UIDNEXT {next:number}]
        S: a2 OK
        """

  @RFC9051-6.3.2-h @must @monitored @needs-imap4rev2
  Rule: SELECT in IMAP4rev2 tells UIDVALIDITY

    Scenario: after ENABLE IMAP4rev2
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 ENABLE IMAP4rev2
        S: a1 OK
        C: a2 SELECT {mailbox}
        S: * OK [UIDVALIDITY {validity:number}]
        S: a2 OK
        """

  @RFC9051-6.3.2-k @must @monitored @needs-imap4rev2
  Rule: In IMAP4rev2 the mailbox that another SELECT closes is told to be closed

    Scenario: SELECT while a mailbox is selected
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 ENABLE IMAP4rev2
        S: a1 OK
        C: a2 SELECT {mailbox}
        S: a2 OK
        C: a3 EXAMINE {mailbox}
        S: * OK [CLOSED]
        S: a3 OK
        """

  @RFC9051-6.3.2-l @should @monitored
  Rule: The OK to SELECT says READ-WRITE or READ-ONLY

    Scenario: a mailbox of our own
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK [READ-WRITE]
        """

  @RFC9051-6.3.2-i @must
  Rule: Selecting another mailbox deselects the one that was selected

    Scenario: two mailboxes
      Given a mailbox with these messages
        | subject |
        | one     |
        | two     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: * 2 EXISTS
        S: a1 OK
        C: a2 CREATE {absent}
        S: a2 OK
        C: a3 SELECT {absent}
        S: * 0 EXISTS
        S: a3 OK
        C: a4 UID FETCH 1:* (UID)
        S: (no) * 1 FETCH (UID {?})
        S: a4 OK|NO
        """

  @RFC9051-6.3.2-j @must
  Rule: When SELECT fails, no mailbox is selected

    Scenario: a mailbox that does not exist
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 SELECT {absent}
        S: a2 NO
        C: a3 FETCH 1 (UID)
        S: (no) * 1 FETCH (UID {?})
        S: a3 NO|BAD
        C: a4 NOOP
        S: a4 OK
        """
