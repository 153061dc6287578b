@imap @server
Feature: RFC 9051 §6.4.7 COPY

  @RFC9051-6.4.7-a @must
  Rule: COPY adds the messages behind those of the other mailbox and leaves them where they are

    Scenario: two of three messages behind another one
      Given a mailbox with these messages
        | subject |
        | one     |
        | two     |
        | three   |
      And the message "there"
        """
        Subject: there before
        {run-header}

        There before.
        """
      When the IMAP dialogue runs
        """
        C: a1 CREATE {other}
        S: a1 OK
        C: a2 APPEND {other} {there.literal}
        S: a2 OK
        C: a3 SELECT {mailbox}
        S: a3 OK
        C: a4 COPY 2:3 {other}
        S: a4 OK
        C: a5 FETCH 1:3 (UID)
        S: * 2 FETCH (UID {uid2})
        S: * 3 FETCH (UID {uid3})
        S: a5 OK
        C: a6 SELECT {other}
        S: * 3 EXISTS
        S: a6 OK
        C: a7 FETCH 1:3 (BODY.PEEK[TEXT])
        S: * 1 FETCH (BODY[TEXT] {15}\r\nThere before.\r\n)
        S: * {?} FETCH (BODY[TEXT] {20}\r\nThis is message 2.\r\n)
        S: * {?} FETCH (BODY[TEXT] {20}\r\nThis is message 3.\r\n)
        S: a7 OK
        """

  @RFC9051-6.4.7-b @should @needs-imap4rev1
  Rule: A copy has the flags and the internal date of its original

    Scenario: a message of another day with flags
      Given an empty mailbox
      And the message "old"
        """
        Subject: old
        {run-header}

        Of another day.
        """
      When the IMAP dialogue runs
        """
        C: a1 APPEND {mailbox} (\\Seen \\Flagged) "17-Jul-1996 02:44:25 +0000" {old.literal}
        S: a1 OK
        C: a2 SELECT {mailbox}
        S: a2 OK
        C: a3 CREATE {other}
        S: a3 OK
        C: a4 COPY 1 {other}
        S: a4 OK
        C: a5 SELECT {other}
        S: a5 OK
        C: a6 FETCH 1 (FLAGS)
        S: * 1 FETCH (FLAGS (\\Seen \\Flagged))
        S: a6 OK
        C: a7 SEARCH SINCE 16-Jul-1996 BEFORE 19-Jul-1996
        S: * SEARCH 1
        S: a7 OK
        """

  @RFC9051-6.4.7-c @must
  Rule: COPY to a mailbox that does not exist is answered NO, and does not create it

    Scenario Outline: <command>
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 <command> {absent}
        S: a2 NO
        C: a3 LIST "" {absent}
        S: (no) * LIST (...) {?} {absent}
        S: a3 OK
        """

      Examples:
        | command         |
        | COPY 1          |
        | UID COPY {uid1} |

  @RFC9051-6.4.7-d @must
  Rule: The NO to COPY to a mailbox that could be created has the code TRYCREATE

    Scenario: tried, created, and tried again
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 COPY 1 {absent}
        S: a2 NO [TRYCREATE]
        C: a3 CREATE {absent}
        S: a3 OK
        C: a4 COPY 1 {absent}
        S: a4 OK
        C: a5 STATUS {absent} (MESSAGES)
        S: * STATUS {absent} (MESSAGES 1)
        S: a5 OK
        """
