@imap @server
Feature: RFC 9051 §6.4.5 FETCH, its data items

  @RFC9051-6.4.5-b @must
  Rule: The macros FAST, ALL and FULL stand for the items that the RFC lists

    Scenario: FAST
      Given a mailbox with these messages
        | subject | flags |
        | one     | \Seen |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 FAST
        S: * 1 FETCH (FLAGS (\\Seen) INTERNALDATE {?} RFC822.SIZE {?})
        S: a2 OK
        """

    Scenario: ALL
      Given a mailbox with these messages
        | subject | flags |
        | one     | \Seen |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 ALL
        S: * 1 FETCH (FLAGS (\\Seen) INTERNALDATE {*} RFC822.SIZE {?} ENVELOPE ({?} one ...))
        S: a2 OK
        """

    Scenario: FULL
      Given a mailbox with these messages
        | subject | flags |
        | one     | \Seen |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 FULL
        S: * 1 FETCH (FLAGS (\\Seen) INTERNALDATE {*} RFC822.SIZE {?} ENVELOPE ({?} one ...) BODY (text plain ...))
        S: a2 OK
        """

  @RFC9051-6.4.5-c @must
  Rule: BODY[] is the whole message, octet for octet

    Scenario Outline: a body of <what>
      Given a mailbox with these messages
        | subject | body     |
        | one     | <octets> |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 (BODY.PEEK[])
        S: * 1 FETCH (BODY[] {message1})
        S: a2 OK
        """

      Examples:
        | what                     | octets                       |
        | a line of 2,000 octets   | {x*2000}                     |
        | parentheses and brackets | )]\\r\\n* 1 EXISTS\\r\\na2 OK  |
        | white space at line ends | one\\s\\s\\r\\ntwo\\t          |

  @RFC9051-6.4.5-e @must
  Rule: BODY[...]<o.n> is the substring from octet o of at most n octets

    Scenario Outline: <partial>
      Given a mailbox with these messages
        | subject | body       |
        | one     | 0123456789 |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 (BODY.PEEK[TEXT]<partial>)
        S: * 1 FETCH (BODY[TEXT]<<origin>> "<text>")
        S: a2 OK
        """

      Examples:
        | partial | origin | text       |
        | <0.3>  | 0      | 012        |
        | <4.4>  | 4      | 4567       |
        | <9.1>  | 9      | 9          |
        | <50.1>  | 50     |            |

    @rests-on-RFC9051-6.3.12-a
    Scenario: more than there is
      Given a mailbox with these messages
        | subject | body       |
        | one     | 0123456789 |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 (BODY.PEEK[]<0.5000>)
        S: * 1 FETCH (BODY[]<0> {message1})
        S: a2 OK
        """

  @RFC9051-6.4.5-g @must
  Rule: BODY[...] sets the \Seen flag

    Scenario Outline: <item>
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 (<item>)
        S: a2 OK
        C: a3 FETCH 1 (FLAGS)
        S: * 1 FETCH (FLAGS (\\Seen))
        S: a3 OK
        """

      Examples:
        | item           |
        | BODY[]         |
        | BODY[TEXT]     |
        | BODY[HEADER]   |
        | BODY[1]        |
        | BODY[]<0.10>   |

  @RFC9051-6.4.5-h @should
  Rule: Where BODY[...] has changed the flags, the responses to FETCH tell them

    Scenario: an unseen message
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 (BODY[])
        S: * 1 FETCH (FLAGS (\\Seen))
        S: a2 OK
        """

  @RFC9051-6.4.5-i @must
  Rule: Items other than BODY[...] leave the \Seen flag as it is

    Scenario Outline: <item>
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 (<item>)
        S: a2 OK
        C: a3 FETCH 1 (FLAGS)
        S: * 1 FETCH (FLAGS ())
        S: a3 OK
        """

      Examples:
        | item                                        |
        | BODY.PEEK[]                                 |
        | BODY.PEEK[HEADER.FIELDS (SUBJECT)]          |
        | BODY.PEEK[TEXT]<0.10>                       |
        | ENVELOPE BODY BODYSTRUCTURE RFC822.SIZE UID |
