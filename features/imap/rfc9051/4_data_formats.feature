@imap @server
Feature: RFC 9051 §4 Data formats

  @RFC9051-4.1.1-a @must
  Rule: A set of messages can be listed, ranged, and both together

    Scenario Outline: <set>
      Given a mailbox with these messages
        | subject |
        | one     |
        | two     |
        | three   |
        | four    |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH <set> (UID)
        S: * 1 FETCH (UID {uid1})
        S: * 3 FETCH (UID {uid3})
        S: * 4 FETCH (UID {uid4})
        S: (no) * 2 FETCH (UID {uid2})
        S: a2 OK
        """

      Examples:
        | set     |
        | 1,3,4   |
        | 4,3,1   |
        | 1,3:4   |
        | 3:4,1:1 |
        | 1,3:*   |

  @RFC9051-4.1.1-b @must
  Rule: In a set of message sequence numbers * stands for the number of the last message

    Scenario: the last of three messages
      Given a mailbox with these messages
        | subject |
        | one     |
        | two     |
        | three   |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH * (UID)
        S: * 3 FETCH (UID {uid3})
        S: (no) * 1 FETCH (UID {?})
        S: (no) * 2 FETCH (UID {?})
        S: a2 OK
        """

  @RFC9051-4.3-a @must
  Rule: A literal of any octets can stand where a string can, and the server asks for its octets

    Scenario: user name and password as literals
      When the IMAP dialogue runs from the greeting
        """
        C: a1 LOGIN {alice.user.literal} {alice.password.literal}
        S: a1 OK
        """

    Scenario: the continuation request by itself
      When the IMAP dialogue runs
        """
        C: a1 STATUS {5}
        S: +
        C: INBOX (MESSAGES)
        S: * STATUS INBOX (MESSAGES {?})
        S: a1 OK
        """

  @RFC9051-4.3-e @must
  Rule: The empty string can be written "" and as a literal of no octets

    Scenario Outline: <form> as the reference name of LIST
      When the IMAP dialogue runs
        """
        C: a1 LIST <form> INBOX
        S: * LIST (...) {?} INBOX
        S: a1 OK
        """

      Examples:
        | form     |
        | ""       |
        | {0}\\r\\n |
