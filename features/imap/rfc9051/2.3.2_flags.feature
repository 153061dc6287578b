@imap @server
Feature: RFC 9051 §2.3.2 Flags message attribute

  @RFC9051-2.3.2-b @should @needs-imap4rev2
  Rule: The keywords that the RFC names can be given at APPEND, searched for, and go along with COPY

    Scenario Outline: <keyword>
      Given an empty mailbox
      And the message "marked"
        """
        Subject: marked
        {run-header}

        Marked.
        """
      When the IMAP dialogue runs
        """
        C: a1 APPEND {mailbox} (<keyword>) {marked.literal}
        S: a1 OK
        C: a2 SELECT {mailbox}
        S: a2 OK
        C: a3 COPY 1 {mailbox}
        S: a3 OK
        C: a4 NOOP
        S: a4 OK
        C: a5 FETCH 2 (FLAGS)
        S: * 2 FETCH (FLAGS (<keyword> ...))
        S: a5 OK
        C: a6 SEARCH RETURN (COUNT) KEYWORD <keyword>
        S: * ESEARCH (TAG "a6") COUNT 2
        S: a6 OK
        """

      Examples:
        | keyword    |
        | $Forwarded |
        | $MDNSent   |
        | $Junk      |
        | $NotJunk   |
        | $Phishing  |

  @RFC9051-2.3.2-d @must
  Rule: A change of a permanent flag is seen by later sessions

    Scenario Outline: \<flag> <way>
      Given a mailbox with these messages
        | flags  |
        | <had>  |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: * OK [PERMANENTFLAGS (\\<flag>)]
        S: a1 OK
        C: a2 STORE 1 <sign>FLAGS (\\<flag>)
        S: a2 OK
        C: a3 LOGOUT
        S: a3 OK
        C2: b1 SELECT {mailbox}
        S2: b1 OK
        C2: b2 FETCH 1 (FLAGS)
        S2: * 1 FETCH (FLAGS (<left>))
        S2: b2 OK
        """

      Examples:
        | flag     | way     | had       | sign | left         |
        | Seen     | added   |           | +    | \\\\Seen     |
        | Answered | added   |           | +    | \\\\Answered |
        | Flagged  | added   |           | +    | \\\\Flagged  |
        | Deleted  | added   |           | +    | \\\\Deleted  |
        | Draft    | added   |           | +    | \\\\Draft    |
        | Seen     | removed | \Seen     | -    |              |
        | Flagged  | removed | \Flagged  | -    |              |
        | Deleted  | removed | \Deleted  | -    |              |

  @RFC9051-2.3.4-a @must
  Rule: RFC822.SIZE is the number of octets of the message

    Scenario Outline: a body of <body>
      Given a mailbox with these messages
        | subject | body     |
        | sized   | <octets> |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 (RFC822.SIZE)
        S: * 1 FETCH (RFC822.SIZE {message1.size})
        S: a2 OK
        """

      Examples:
        | body               | octets         |
        | one line           | line           |
        | empty lines        | \\r\\n\\r\\n  |
        | 10,000 octets      | {x*10000}      |
        | dots at line heads | .\\r\\n..\\r\\n.dot |
