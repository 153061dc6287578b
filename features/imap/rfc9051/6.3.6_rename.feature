@imap @server
Feature: RFC 9051 §6.3.6 RENAME

  @RFC9051-6.3.6-a @must
  Rule: RENAME gives the mailbox and its messages the new name, and the old name is free

    Scenario: a mailbox of two messages
      Given a mailbox with these messages
        | subject | flags    |
        | one     | \Seen    |
        | two     | \Flagged |
      When the IMAP dialogue runs
        """
        C: a1 RENAME {mailbox} {other}
        S: a1 OK
        C: a2 EXAMINE {mailbox}
        S: a2 NO
        C: a3 EXAMINE {other}
        S: * 2 EXISTS
        S: a3 OK
        C: a4 FETCH 1:2 (FLAGS BODY.PEEK[TEXT])
        S: * 1 FETCH (FLAGS (\\Seen) BODY[TEXT] {20}\r\nThis is message 1.\r\n)
        S: * 2 FETCH (FLAGS (\\Flagged) BODY[TEXT] {20}\r\nThis is message 2.\r\n)
        S: a4 OK
        """

  @RFC9051-6.3.6-b @must
  Rule: RENAME of a mailbox that does not exist is answered NO

    Scenario: a name that is nobody's
      When the IMAP dialogue runs
        """
        C: a1 RENAME {absent} {other}
        S: a1 NO
        C: a2 EXAMINE {other}
        S: a2 NO
        """

  @RFC9051-6.3.6-c @must
  Rule: RENAME to the name of a mailbox that exists is answered NO, and both stay as they are

    Scenario: an empty mailbox in the way
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 CREATE {other}
        S: a1 OK
        C: a2 RENAME {mailbox} {other}
        S: a2 NO
        C: a3 EXAMINE {other}
        S: * 0 EXISTS
        S: a3 OK
        C: a4 EXAMINE {mailbox}
        S: * 1 EXISTS
        S: a4 OK
        """

  @RFC9051-6.3.6-e @must @rests-on-RFC9051-7.3.1-m
  Rule: RENAME renames inferior mailboxes too

    Scenario: a mailbox with one below it
      Given an empty mailbox
      And the message "moved"
        """
        Subject: moved
        {run-header}

        Moved along.
        """
      When the IMAP dialogue runs
        """
        C: a1 LIST "" {mailbox}
        S: * LIST (...) "{delimiter}" {mailbox}
        S: a1 OK
        C: a2 CREATE "{mailbox}{delimiter}inferior"
        S: a2 OK
        C: a3 APPEND "{mailbox}{delimiter}inferior" {moved.literal}
        S: a3 OK
        C: a4 RENAME {mailbox} {other}
        S: a4 OK
        C: a5 EXAMINE "{mailbox}{delimiter}inferior"
        S: a5 NO
        C: a6 EXAMINE "{other}{delimiter}inferior"
        S: * 1 EXISTS
        S: a6 OK
        """

  @RFC9051-6.3.6-f @should @rests-on-RFC9051-7.3.1-m
  Rule: RENAME makes the superior names that the new name needs

    Scenario: a new name one level down
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 LIST "" {mailbox}
        S: * LIST (...) "{delimiter}" {mailbox}
        S: a1 OK
        C: a2 RENAME {mailbox} "{other}{delimiter}inferior"
        S: a2 OK
        C: a3 LIST "" "{other}%"
        S: * LIST (...) {?} {other}
        S: a3 OK
        C: a4 EXAMINE "{other}{delimiter}inferior"
        S: a4 OK
        """

  @RFC9051-6.3.6-h @may @untestable
  Rule: RENAME of INBOX moves its messages to the new mailbox and leaves INBOX empty
    It would move the account's mail, of which a run touches nothing.
