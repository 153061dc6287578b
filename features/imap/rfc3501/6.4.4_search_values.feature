@imap @server @needs-imap4rev1
Feature: RFC 3501 §6.4.4 SEARCH, flags, sizes, dates and numbers

  @RFC3501-6.4.4-l @must
  Rule: Each flag has a key that finds the messages with it, and one that finds those without

    Scenario Outline: <key> and <opposite>
      Given a mailbox with these messages
        | subject | flags   |
        | one     |         |
        | two     | \<flag> |
        | three   |         |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 SEARCH <key>
        S: * SEARCH 2
        S: a2 OK
        C: a3 SEARCH <opposite>
        S: * SEARCH 1 3
        S: a3 OK
        """

      Examples:
        | flag     | key      | opposite   |
        | Seen     | SEEN     | UNSEEN     |
        | Answered | ANSWERED | UNANSWERED |
        | Flagged  | FLAGGED  | UNFLAGGED  |
        | Deleted  | DELETED  | UNDELETED  |
        | Draft    | DRAFT    | UNDRAFT    |

  @RFC3501-6.4.4-m @must @rests-on-RFC9051-6.3.12-a
  Rule: LARGER and SMALLER leave out a message of just the size

    Scenario: around the size of one message
      Given a mailbox with these messages
        | subject | body      |
        | sized   | {x*1000}  |
        | sized   | {x*1001}  |
        | sized   | {x*1002}  |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 SEARCH LARGER {message2.size}
        S: * SEARCH 3
        S: a2 OK
        C: a3 SEARCH SMALLER {message2.size}
        S: * SEARCH 1
        S: a3 OK
        """

  @RFC3501-6.4.4-n @must
  Rule: SENTBEFORE, SENTON and SENTSINCE compare the date in the Date field, its time and zone left aside

    Scenario Outline: <key>
      Given a mailbox with these messages
        | subject | date                            |
        | one     | Thu, 01 Jan 2004 23:30:00 -0800 |
        | two     | Fri, 02 Jan 2004 12:00:00 +0000 |
        | three   | Sat, 03 Jan 2004 00:30:00 +1200 |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 SEARCH <key>
        S: * SEARCH <found>
        S: a2 OK
        """

      Examples:
        | key                    | found |
        | SENTON 2-Jan-2004      | 2     |
        | SENTBEFORE 2-Jan-2004  | 1     |
        | SENTSINCE 2-Jan-2004   | 2 3   |
        | SENTSINCE "3-Jan-2004" | 3     |
        | NOT SENTON 02-Jan-2004 | 1 3   |

  @RFC3501-6.4.4-o @must
  Rule: BEFORE, ON and SINCE compare the internal date, whatever the Date field says

    Scenario: two messages of other days
      Given an empty mailbox
      And the message "letter"
        """
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        From: <sender@client.example>
        Subject: a letter
        {run-header}

        Hello.
        """
      When the IMAP dialogue runs
        """
        C: a1 APPEND {mailbox} "10-Mar-2001 12:00:00 +0000" {letter.literal}
        S: a1 OK
        C: a2 APPEND {mailbox} "20-Mar-2001 12:00:00 +0000" {letter.literal}
        S: a2 OK
        C: a3 SELECT {mailbox}
        S: a3 OK
        C: a4 SEARCH BEFORE 15-Mar-2001
        S: * SEARCH 1
        S: a4 OK
        C: a5 SEARCH SINCE 15-Mar-2001
        S: * SEARCH 2
        S: a5 OK
        C: a6 SEARCH OR ON 9-Mar-2001 OR ON 10-Mar-2001 ON 11-Mar-2001
        S: * SEARCH 1
        S: a6 OK
        """

  @RFC3501-6.4.4-p @must
  Rule: A set of message sequence numbers, and UID with a set, find the messages of the set

    Scenario Outline: <key>
      Given a mailbox with these messages
        | subject |
        | one     |
        | two     |
        | three   |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 SEARCH <key>
        S: * SEARCH <found>
        S: a2 OK
        """

      Examples:
        | key                | found |
        | 2                  | 2     |
        | 1,3                | 1 3   |
        | 2:*                | 2 3   |
        | *                  | 3     |
        | 3:2                | 2 3   |
        | UID {uid2}         | 2     |
        | UID {uid2}:*       | 2 3   |
        | UID {uid1},{uid3}  | 1 3   |
        | NOT 2              | 1 3   |
        | NOT UID {uid1}     | 2 3   |
        | ALL                | 1 2 3 |

  @RFC3501-6.4.4-q @must @rests-on-RFC9051-2.3.2-c
  Rule: KEYWORD and UNKEYWORD find the messages with and without a keyword

    Scenario: a keyword that the mailbox allows
      Given a mailbox with these messages
        | subject |
        | one     |
        | two     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 STORE 2 +FLAGS (Urgent)
        S: a2 OK
        C: a3 SEARCH KEYWORD Urgent
        S: * SEARCH 2
        S: a3 OK
        C: a4 SEARCH UNKEYWORD Urgent
        S: * SEARCH 1
        S: a4 OK
        """
