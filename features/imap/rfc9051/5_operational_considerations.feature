@imap @server
Feature: RFC 9051 §5 Operational considerations

  @RFC9051-5.1-d @must
  Rule: INBOX names the same mailbox in any case

    Scenario Outline: <inbox>
      When the IMAP dialogue runs
        """
        C: a1 STATUS INBOX (UIDVALIDITY)
        S: * STATUS INBOX (UIDVALIDITY {validity})
        S: a1 OK
        C: a2 EXAMINE <inbox>
        S: * OK [UIDVALIDITY {validity}]
        S: a2 OK
        """

      Examples:
        | inbox   |
        | INBOX   |
        | inbox   |
        | "iNbOx" |

  @RFC9051-5.2-a @must
  Rule: A message that another session adds is announced to a session that has the mailbox selected

    Scenario: seen at NOOP
      Given a mailbox with these messages
        | subject |
        | one     |
      And the message "second"
        """
        Subject: second
        {run-header}

        The second.
        """
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: * 1 EXISTS
        S: a1 OK
        C2: b1 APPEND {mailbox} {second.literal}
        S2: b1 OK
        C: a2 NOOP
        S: * 2 EXISTS
        S: a2 OK
        C: a3 FETCH 2 (BODY.PEEK[TEXT])
        S: * 2 FETCH (BODY[TEXT] {13}\r\nThe second.\r\n)
        S: a3 OK
        """

  @RFC9051-5.2-b @should
  Rule: A change of flags in another session is told to a session that has the mailbox selected

    Scenario: seen at NOOP
      Given a mailbox with these messages
        | subject |
        | one     |
        | two     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C2: b1 SELECT {mailbox}
        S2: b1 OK
        C2: b2 STORE 2 +FLAGS (\\Flagged)
        S2: b2 OK
        C: a2 NOOP
        S: * 2 FETCH (FLAGS (\\Flagged))
        S: a2 OK
        """

  @RFC9051-5.4-a @must @untestable
  Rule: A session that has logged in is not closed for inactivity within 30 minutes
    To see it a run would have to wait for half an hour.

  @RFC9051-5.5-a @must
  Rule: Commands that are sent without waiting are each answered with their own tag

    Scenario: three commands in one write
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 EXAMINE {mailbox}
        S: a1 OK
        C: a2 FETCH 1 (UID)
        C: a3 FETCH 1 (RFC822.SIZE)
        C: a4 BOGUS
        C: a5 NOOP
        S: * 1 FETCH (UID {uid1})
        S: a2 OK
        S: * 1 FETCH (RFC822.SIZE {?})
        S: a3 OK
        S: a4 NO|BAD
        S: a5 OK
        """

  @RFC9051-5.5-b @must
  Rule: Commands of which one changes what the next one tells are carried out in the order in which they came

    Scenario: STORE and FETCH of the same flags
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 STORE 1 FLAGS.SILENT (\\Flagged)
        C: a3 FETCH 1 (UID FLAGS)
        S: a2 OK
        S: * 1 FETCH (FLAGS (\\Flagged))
        S: a3 OK
        C: a4 STORE 1 -FLAGS.SILENT (\\Flagged)
        C: a5 FETCH 1 (UID FLAGS)
        S: a4 OK
        S: * 1 FETCH (FLAGS ())
        S: (no) * 1 FETCH (FLAGS (\\Flagged))
        S: a5 OK
        """
