@imap @server @needs-imap4rev2
Feature: RFC 9051 §6.4.4 SEARCH, its result options

  Background:
    Given a mailbox with these messages
      | subject   | flags |
      | one       |       |
      | two       | \Seen |
      | three     | \Seen |

  @RFC9051-6.4.4-c @must
  Rule: MIN, MAX, ALL and COUNT each tell what they were asked for

    Scenario: all of them at once
      When the IMAP dialogue runs
        """
        C: a1 ENABLE IMAP4rev2
        S: a1 OK
        C: a2 SELECT {mailbox}
        S: a2 OK
        C: a3 SEARCH RETURN (MIN MAX ALL COUNT) SEEN
        S: * ESEARCH (TAG "a3") MIN 2 MAX 3 ALL 2:3 COUNT 2
        S: a3 OK
        """

    Scenario: COUNT of nothing
      When the IMAP dialogue runs
        """
        C: a1 ENABLE IMAP4rev2
        S: a1 OK
        C: a2 SELECT {mailbox}
        S: a2 OK
        C: a3 SEARCH RETURN (COUNT) DELETED
        S: * ESEARCH (TAG "a3") COUNT 0
        S: a3 OK
        """

  @RFC9051-6.4.4-d @must
  Rule: Without result options SEARCH tells ALL

    Scenario Outline: <command>
      When the IMAP dialogue runs
        """
        C: a1 ENABLE IMAP4rev2
        S: a1 OK
        C: a2 SELECT {mailbox}
        S: a2 OK
        C: a3 <command>
        S: * ESEARCH (TAG "a3") ALL 2:3
        S: a3 OK
        """

      Examples:
        | command               |
        | SEARCH SEEN           |
        | SEARCH RETURN () SEEN |

  @RFC9051-6.4.4-e @must
  Rule: A result option that the server does not know is answered BAD

    Scenario: a made-up option
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 SEARCH RETURN (X-UNHEARD-OF) SEEN
        S: a2 BAD
        """

  @RFC9051-6.4.4-j @must
  Rule: SAVE keeps the result, and $ stands for it

    Scenario: saved and fetched
      When the IMAP dialogue runs
        """
        C: a1 ENABLE IMAP4rev2
        S: a1 OK
        C: a2 SELECT {mailbox}
        S: a2 OK
        C: a3 SEARCH RETURN (SAVE) SEEN
        S: (no) * ESEARCH {*}
        S: a3 OK
        C: a4 FETCH $ (UID)
        S: * 2 FETCH (UID {uid2})
        S: * 3 FETCH (UID {uid3})
        S: (no) * 1 FETCH (UID {?})
        S: a4 OK
        """
