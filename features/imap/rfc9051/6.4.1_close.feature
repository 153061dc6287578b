@imap @server
Feature: RFC 9051 §6.4.1 CLOSE

  Background:
    Given a mailbox with these messages
      | subject | flags    |
      | one     | \Deleted |
      | two     |          |

  @RFC9051-6.4.1-a @must
  Rule: CLOSE removes the messages that have the \Deleted flag, and no others

    Scenario: one of two messages
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 CLOSE
        S: a2 OK
        C: a3 SELECT {mailbox}
        S: * 1 EXISTS
        S: a3 OK
        C: a4 FETCH 1 (UID)
        S: * 1 FETCH (UID {uid2})
        S: a4 OK
        """

  @RFC9051-6.4.1-b @must
  Rule: Behind CLOSE no mailbox is selected

    Scenario: FETCH behind CLOSE
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 CLOSE
        S: a2 OK
        C: a3 FETCH 1 (UID)
        S: (no) * 1 FETCH (UID {?})
        S: a3 NO|BAD
        C: a4 NOOP
        S: a4 OK
        """

  @RFC9051-6.4.1-c @must
  Rule: CLOSE sends no EXPUNGE responses

    Scenario: a deleted message
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 CLOSE
        S: (no) * {?} EXPUNGE
        S: a2 OK
        """

  @RFC9051-6.4.1-d @must
  Rule: CLOSE behind EXAMINE is answered OK and removes nothing

    Scenario: a deleted message in an examined mailbox
      When the IMAP dialogue runs
        """
        C: a1 EXAMINE {mailbox}
        S: a1 OK
        C: a2 CLOSE
        S: a2 OK
        C: a3 EXAMINE {mailbox}
        S: * 2 EXISTS
        S: a3 OK
        """

  @RFC9051-6.4.1-e @must
  Rule: SELECT, EXAMINE and LOGOUT close the selected mailbox without expunging it

    Scenario Outline: <command>
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 <command>
        S: a2 OK
        C2: b1 EXAMINE {mailbox}
        S2: * 2 EXISTS
        S2: b1 OK
        """

      Examples:
        | command           |
        | SELECT {mailbox}  |
        | EXAMINE {mailbox} |
        | EXAMINE INBOX     |
        | LOGOUT            |
