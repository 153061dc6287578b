@imap @server
Feature: RFC 9051 §6.3.11 STATUS, what it tells

  @RFC9051-6.3.11-c @must
  Rule: STATUS leaves the selected mailbox selected

    Scenario: the status of another mailbox
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 CREATE {other}
        S: a1 OK
        C: a2 SELECT {mailbox}
        S: a2 OK
        C: a3 STATUS {other} (MESSAGES)
        S: * STATUS {other} (MESSAGES 0)
        S: a3 OK
        C: a4 FETCH 1 (UID)
        S: * 1 FETCH (UID {uid1})
        S: a4 OK
        """

  @RFC9051-6.3.11-d @must
  Rule: STATUS changes no message of the mailbox

    Scenario: flags before and behind
      Given a mailbox with these messages
        | subject | flags    |
        | one     |          |
        | two     | \Deleted |
      When the IMAP dialogue runs
        """
        C: a1 STATUS {mailbox} (MESSAGES UNSEEN)
        S: * STATUS {mailbox} (MESSAGES 2 UNSEEN 2)
        S: a1 OK
        C: a2 EXAMINE {mailbox}
        S: a2 OK
        C: a3 FETCH 1:2 (FLAGS)
        S: * 1 FETCH (FLAGS ())
        S: * 2 FETCH (FLAGS (\\Deleted))
        S: a3 OK
        """

  @RFC9051-6.3.11-f @must
  Rule: MESSAGES, UNSEEN, UIDNEXT and UIDVALIDITY of STATUS are those of the mailbox

    Scenario: three messages, one of them seen
      Given a mailbox with these messages
        | subject | flags |
        | one     | \Seen |
        | two     |       |
        | three   |       |
      When the IMAP dialogue runs
        """
        C: a1 STATUS {mailbox} (MESSAGES UNSEEN UIDNEXT UIDVALIDITY)
        S: * STATUS {mailbox} (MESSAGES 3 UNSEEN 2 UIDNEXT {next:number} UIDVALIDITY {validity:number})
        S: a1 OK
        C: a2 SELECT {mailbox}
        S: * OK [UIDVALIDITY {validity}]
        S: a2 OK
        C: a3 UID FETCH 1:* (FLAGS)
        S: * 3 FETCH (UID {uid3})
        S: a3 OK
        C: a4 UID FETCH {next} (FLAGS)
        S: (no) * {?} FETCH (UID {next})
        S: a4 OK
        """

  @RFC9051-6.3.11-g @must
  Rule: STATUS can be asked of the selected mailbox too

    Scenario: with a mailbox selected
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 STATUS {mailbox} (MESSAGES)
        S: * STATUS {mailbox} (MESSAGES 1)
        S: a2 OK
        """

  @RFC9051-6.3.11-h @must
  Rule: STATUS of a mailbox that does not exist is answered NO

    Scenario: a name that is nobody's
      When the IMAP dialogue runs
        """
        C: a1 STATUS {absent} (MESSAGES)
        S: (no) * STATUS {absent} (...)
        S: a1 NO
        """

  @RFC9051-6.3.11-j @must @needs-imap4rev2
  Rule: DELETED of STATUS is the number of messages that have the \Deleted flag

    Scenario: one of two messages
      Given a mailbox with these messages
        | subject | flags    |
        | one     | \Deleted |
        | two     |          |
      When the IMAP dialogue runs
        """
        C: a1 STATUS {mailbox} (DELETED)
        S: * STATUS {mailbox} (DELETED 1)
        S: a1 OK
        """
