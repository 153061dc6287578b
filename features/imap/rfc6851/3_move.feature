@imap @server @needs-move
Feature: RFC 6851 §3.1, §3.2, §3.3 MOVE and UID MOVE

  @RFC6851-3.1-a @RFC6851-3.2-a @must
  Rule: MOVE puts the messages into the other mailbox and takes them out of the selected one

    Scenario Outline: <command>
      Given a mailbox with these messages
        | subject | flags    |
        | one     |          |
        | two     | \Flagged |
        | three   |          |
      When the IMAP dialogue runs
        """
        C: a1 CREATE {other}
        S: a1 OK
        C: a2 SELECT {mailbox}
        S: a2 OK
        C: a3 <command> {other}
        S: * 2 EXPUNGE
        S: (no) * 1 EXPUNGE
        S: a3 OK
        C: a4 FETCH 1:2 (UID)
        S: * 1 FETCH (UID {uid1})
        S: * 2 FETCH (UID {uid3})
        S: a4 OK
        C: a5 SELECT {other}
        S: * 1 EXISTS
        S: a5 OK
        C: a6 FETCH 1 (FLAGS BODY.PEEK[])
        S: * 1 FETCH (FLAGS (\\Flagged) BODY[] {message2})
        S: a6 OK
        """

      Examples:
        | command         |
        | MOVE 2          |
        | UID MOVE {uid2} |

  @RFC6851-3.3-b @must
  Rule: MOVE sets the \Deleted flag of no message, and removes none that it does not move

    Scenario: another message has the flag already
      Given a mailbox with these messages
        | subject | flags    |
        | one     | \Deleted |
        | two     |          |
      When the IMAP dialogue runs
        """
        C: a1 CREATE {other}
        S: a1 OK
        C: a2 SELECT {mailbox}
        S: a2 OK
        C: a3 MOVE 2 {other}
        S: (no) * 2 FETCH (FLAGS (\\Deleted ...))
        S: (no) * 1 EXPUNGE
        S: * 2 EXPUNGE
        S: a3 OK
        C: a4 FETCH 1 (UID FLAGS)
        S: * 1 FETCH (UID {uid1} FLAGS (\\Deleted))
        S: a4 OK
        C: a5 SELECT {other}
        S: a5 OK
        C: a6 FETCH 1 (FLAGS)
        S: * 1 FETCH (FLAGS ())
        S: a6 OK
        """

  @RFC6851-3.3-c @must
  Rule: A message that cannot be moved stays where it is

    Scenario: a mailbox that does not exist
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 MOVE 1 {absent}
        S: (no) * 1 EXPUNGE
        S: a2 NO
        C: a3 FETCH 1 (UID BODY.PEEK[])
        S: * 1 FETCH (UID {uid1} BODY[] {message1})
        S: a3 OK
        """
