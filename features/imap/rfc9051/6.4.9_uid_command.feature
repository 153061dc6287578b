@imap @server
Feature: RFC 9051 §6.4.9 UID, the numbers it takes

  Background:
    Given a mailbox with these messages
      | subject | flags    |
      | one     | \Deleted |
      | two     |          |
      | three   |          |

  @RFC9051-6.4.9-a @must
  Rule: The numbers that UID FETCH, UID STORE and UID COPY take are UIDs, also where message sequence numbers differ

    @rests-on-RFC9051-7.5.1-a
    Scenario: behind an expunge
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 EXPUNGE
        S: * 1 EXPUNGE
        S: a2 OK
        C: a3 UID FETCH {uid2} (BODY.PEEK[TEXT])
        S: * 1 FETCH (UID {uid2} BODY[TEXT] {20}\r\nThis is message 2.\r\n)
        S: (no) * 2 FETCH (BODY[TEXT] {*})
        S: a3 OK
        C: a4 UID STORE {uid3} +FLAGS (\\Flagged)
        S: * 2 FETCH (UID {uid3} FLAGS (\\Flagged))
        S: (no) * 1 FETCH (FLAGS (\\Flagged))
        S: a4 OK
        C: a5 CREATE {other}
        S: a5 OK
        C: a6 UID COPY {uid3} {other}
        S: a6 OK
        C: a7 SELECT {other}
        S: * 1 EXISTS
        S: a7 OK
        C: a8 FETCH 1 (BODY.PEEK[TEXT])
        S: * 1 FETCH (BODY[TEXT] {20}\r\nThis is message 3.\r\n)
        S: a8 OK
        """

  @RFC9051-6.4.9-b @must
  Rule: A UID that no message has is ignored, and the command is answered OK

    Scenario Outline: <command>
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 EXPUNGE
        S: a2 OK
        C: a3 <command>
        S: a3 OK
        """

      Examples:
        | command                             |
        | UID FETCH {uid1} (FLAGS)            |
        | UID FETCH 4294967295 (FLAGS)        |
        | UID STORE {uid1} +FLAGS (\\\\Seen)  |
        | UID COPY {uid1} INBOX               |
        | UID SEARCH UID {uid1}               |

    Scenario: absent UIDs beside one that is there
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 EXPUNGE
        S: a2 OK
        C: a3 UID FETCH {uid1},{uid3},4294967295 (BODY.PEEK[TEXT])
        S: * 2 FETCH (UID {uid3} BODY[TEXT] {20}\r\nThis is message 3.\r\n)
        S: (no) * 1 FETCH (BODY[TEXT] {*})
        S: a3 OK
        """

  @RFC9051-6.4.9-g @must
  Rule: A range of UIDs that ends in * takes in the last message, however high it begins

    Scenario: from far above the last UID
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 UID FETCH 4294967295:* (BODY.PEEK[TEXT])
        S: * 3 FETCH (UID {uid3} BODY[TEXT] {20}\r\nThis is message 3.\r\n)
        S: (no) * 2 FETCH (BODY[TEXT] {*})
        S: a2 OK
        """
