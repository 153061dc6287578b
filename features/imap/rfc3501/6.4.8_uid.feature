@imap @server @needs-imap4rev1
Feature: RFC 3501 §6.4.8 UID

  Background:
    Given a mailbox with these messages
      | subject | flags    |
      | one     | \Deleted |
      | two     |          |
      | three   |          |

  @RFC3501-6.4.8-d @must
  Rule: UID SEARCH returns UIDs, and its message sequence numbers stay what they are

    Scenario: behind an expunge
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 EXPUNGE
        S: a2 OK
        C: a3 UID SEARCH ALL
        S: * SEARCH {uid2} {uid3}
        S: a3 OK
        C: a4 UID SEARCH 1
        S: * SEARCH {uid2}
        S: a4 OK
        C: a5 UID SEARCH 1:2 UID {uid3}
        S: * SEARCH {uid3}
        S: a5 OK
        """
