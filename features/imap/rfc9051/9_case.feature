@imap @server
Feature: RFC 9051 §9 Formal syntax, what a server reads

  @RFC9051-9-b @must
  Rule: Commands and their keywords are understood in any case

    Scenario: lower and mixed case
      Given a mailbox with these messages
        | subject | flags |
        | one     | \Seen |
      When the IMAP dialogue runs
        """
        C: a1 examine {mailbox}
        S: * 1 EXISTS
        S: a1 OK
        C: a2 fEtCh 1 (flags Uid rfc822.Size)
        S: * 1 FETCH (FLAGS (\\Seen) UID {uid1} RFC822.SIZE {?})
        S: a2 OK
        C: a3 uid fetch {uid1} body.peek[header.fields (Subject)]
        S: * 1 FETCH (BODY[HEADER.FIELDS (Subject)] {16}\r\nSubject: one\r\n\r\n)
        S: a3 OK
        C: a4 status {mailbox} (messages)
        S: * STATUS {mailbox} (MESSAGES 1)
        S: a4 OK
        C: a6 select {mailbox}
        S: a6 OK
        C: a7 store 1 +flags (\\seen \\flagged)
        S: * 1 FETCH (FLAGS (\\Seen \\Flagged))
        S: a7 OK
        C: a8 logout
        S: * BYE
        S: a8 OK
        """

  @RFC9051-9-d @must
  Rule: Tags are echoed as they were sent, whatever characters the grammar allows in them

    Scenario Outline: <tag>
      When the IMAP dialogue runs
        """
        C: <tag> NOOP
        S: <tag> OK
        """

      Examples:
        | tag            |
        | a              |
        | 0001           |
        | A.b-C_d        |
        | #tag!$&'       |
        | OK             |
        | {x*64}         |

  @RFC9051-9-e @must
  Rule: The ends of a range of numbers can stand in either order

    Scenario Outline: <range>
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
        C: a2 <command> <range> (UID)
        S: * 2 FETCH (UID {uid2})
        S: * 3 FETCH (UID {uid3})
        S: * 4 FETCH (UID {uid4})
        S: (no) * 1 FETCH (UID {?})
        S: a2 OK
        """

      Examples:
        | command   | range         |
        | FETCH     | 4:2           |
        | FETCH     | *:2           |
        | UID FETCH | {uid4}:{uid2} |
        | UID FETCH | *:{uid2}      |

  @RFC9051-9-f @must @needs-imap4rev1
  Rule: In a quoted string a backslash before a quote makes it a character like any other

    Scenario: a subject with quotes searched for
      Given a mailbox with these messages
        | subject         |
        | say "aye" twice |
        | say aye twice   |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 SEARCH SUBJECT "say \\"aye\\" twice"
        S: * SEARCH 1
        S: a2 OK
        """
