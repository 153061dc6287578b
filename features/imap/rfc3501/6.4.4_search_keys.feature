@imap @server @needs-imap4rev1
Feature: RFC 3501 §6.4.4 SEARCH, its keys

  @RFC3501-6.4.4-b @must
  Rule: Several search keys find the messages that match each of them

    Scenario Outline: <keys>
      Given a mailbox with these messages
        | subject | from              | flags          |
        | apples  | <ann@one.example> | \Seen          |
        | pears   | <ann@one.example> | \Seen \Flagged |
        | apples  | <ben@two.example> | \Flagged       |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 SEARCH <keys>
        S: * SEARCH <found>
        S: a2 OK
        """

      Examples:
        | keys                                       | found |
        | SEEN SUBJECT apples                        | 1     |
        | FROM ann FLAGGED                           | 2     |
        | SUBJECT apples FROM ben FLAGGED            | 3     |
        | (SEEN) (SUBJECT apples)                    | 1     |
        | 1:2 FLAGGED                                | 2     |

  @RFC3501-6.4.4-d @must
  Rule: A charset that the server does not know is answered NO

    Scenario: a made-up charset
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 SEARCH CHARSET X-UNHEARD-OF SUBJECT one
        S: a2 NO
        """

  @RFC3501-6.4.4-e @should
  Rule: The NO to an unknown charset has the code BADCHARSET

    Scenario: a made-up charset
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 SEARCH CHARSET X-UNHEARD-OF SUBJECT one
        S: a2 NO [BADCHARSET {*}]
        """

  @RFC3501-6.4.4-f @must
  Rule: The charset US-ASCII is known

    Scenario: a subject in US-ASCII
      Given a mailbox with these messages
        | subject |
        | one     |
        | two     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 SEARCH CHARSET US-ASCII SUBJECT two
        S: * SEARCH 2
        S: a2 OK
        """

  @RFC3501-6.4.4-g @must
  Rule: A string key finds its string within the field, in any case

    Scenario Outline: <keys>
      Given a mailbox with these messages
        | subject          | from                      | to                   |
        | The Apple Harvest | Ann Archer <ann@one.example> | <team@one.example>  |
        | Pears            | Ben <ben@two.example>     | <other@two.example>  |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 SEARCH <keys>
        S: * SEARCH 1
        S: a2 OK
        """

      Examples:
        | keys                         |
        | SUBJECT "Apple"              |
        | SUBJECT "aPPLE hARVEST"      |
        | SUBJECT "pple H"             |
        | FROM "archer"                |
        | FROM "ann@one.example"       |
        | TO "TEAM@"                   |
        | HEADER Subject "harvest"     |
        | HEADER sUBJECT "harvest"     |
        | HEADER From "Archer <ann"    |
        | subject {5}\\r\\napple       |

  @RFC3501-6.4.4-i @must
  Rule: HEADER with an empty string finds each message that has the field

    Scenario: a field that one of two messages has
      Given the message "with"
        """
        Subject: with
        X-Colour:
        {run-header}

        Body.
        """
      And the message "without"
        """
        Subject: without
        {run-header}

        X-Colour: red
        """
      And a mailbox with these messages
        | message |
        | without |
        | with    |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 SEARCH HEADER X-Colour ""
        S: * SEARCH 2
        S: a2 OK
        C: a3 SEARCH NOT HEADER X-Colour ""
        S: * SEARCH 1
        S: a3 OK
        """

  @RFC3501-6.4.4-j @must
  Rule: BODY finds its string in the body alone, TEXT in the header section too

    Scenario Outline: <keys>
      Given a mailbox with these messages
        | subject  | body             |
        | cucumber | about nothing    |
        | nothing  | about a cucumber |
        | neither  | about nothing    |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 SEARCH <keys>
        S: * SEARCH <found>
        S: a2 OK
        """

      Examples:
        | keys          | found |
        | BODY cucumber | 2     |
        | TEXT cucumber | 1 2   |
        | BODY CUCUMBER | 2     |

  @RFC3501-6.4.4-r @must
  Rule: NOT finds the messages that its key does not, OR those that one of its keys or both find

    Scenario Outline: <keys>
      Given a mailbox with these messages
        | subject | from              | flags          |
        | apples  | <ann@one.example> | \Seen          |
        | pears   | <ann@one.example> | \Seen \Flagged |
        | apples  | <ben@two.example> | \Flagged       |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 SEARCH <keys>
        S: * SEARCH <found>
        S: a2 OK
        """

      Examples:
        | keys                                      | found |
       | NOT SEEN                                   | 3     |
       | NOT (SEEN FLAGGED)                         | 1 3   |
       | OR SUBJECT pears FROM ben                  | 2 3   |
       | OR (SEEN SUBJECT apples) (FLAGGED UNSEEN)  | 1 3   |
       | OR NOT SEEN OR SUBJECT pears FROM nobody   | 2 3   |
        | NOT (SUBJECT pears)                        | 1 3   |
        | NOT NOT SUBJECT pears                      | 2     |
        | NOT OR SUBJECT pears FROM ben              | 1     |
