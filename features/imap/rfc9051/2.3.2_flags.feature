@imap @server
Feature: RFC 9051 §2.3.2 Flags message attribute

  @RFC9051-2.3.2-a @may
  Rule: In a mailbox of the user's own each system flag can be changed permanently

    Scenario: the flags that SELECT tells
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: * OK [PERMANENTFLAGS (\\Seen \\Answered \\Flagged \\Deleted \\Draft)]
        S: a1 OK
        """

  @RFC9051-2.3.2-c @may
  Rule: In a mailbox of the user's own new keywords can be made

    Scenario: a made-up keyword
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: * OK [PERMANENTFLAGS (\\*)]
        S: a1 OK
        C: a2 STORE 1 FLAGS (Urgent)
        S: * 1 FETCH (FLAGS (Urgent))
        S: a2 OK
        """

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
        C: a2 CREATE {other}
        S: a2 OK
        C: a3 SELECT {mailbox}
        S: a3 OK
        C: a4 SEARCH RETURN (COUNT) KEYWORD <keyword>
        S: * ESEARCH (TAG "a4") COUNT 1
        S: a4 OK
        C: a5 COPY 1 {other}
        S: a5 OK
        C: a6 SELECT {other}
        S: a6 OK
        C: a7 FETCH 1 (FLAGS)
        S: * 1 FETCH (FLAGS (<keyword>))
        S: a7 OK
        """

      Examples:
        | keyword    |
        | $Forwarded |
        | $MDNSent   |
        | $Junk      |
        | $NotJunk   |
        | $Phishing  |

  @RFC9051-2.3.2-d @must @rests-on-RFC9051-2.3.2-a
  Rule: A change of a permanent flag is seen by later sessions

    Scenario Outline: \<flag> <way>
      Given a mailbox with these messages
        | flags  |
        | <had>  |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
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
