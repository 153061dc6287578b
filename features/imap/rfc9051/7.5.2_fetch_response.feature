@imap @server
Feature: RFC 9051 §7.5.2 FETCH response

  @RFC9051-7.5.2-a @must @monitored
  Rule: A FETCH response has the form that the grammar gives it

    Scenario: the items of the base protocol
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 (FLAGS UID INTERNALDATE RFC822.SIZE ENVELOPE BODY BODYSTRUCTURE BODY.PEEK[] BODY.PEEK[HEADER.FIELDS (Subject)])
        S: * 1 FETCH (UID {uid1} BODY[] {octets:text})
        S: a2 OK
        """

  @RFC9051-7.5.2-e @must @monitored
  Rule: An origin octet comes only where a substring was asked for

    Scenario: a section in one piece
      Given a mailbox with these messages
        | subject | body     |
        | one     | hello    |
        | two     | and more |
        | three   | the end  |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 BODY.PEEK[TEXT]
        S: * 1 FETCH (BODY[TEXT] {text:text})
        S: a2 OK
        C: a3 FETCH 1 BODY.PEEK[TEXT]<0.3>
        S: * 1 FETCH (BODY[TEXT]<0> "hel")
        S: a3 OK
        """

  @RFC9051-7.5.2-h @must @monitored
  Rule: BODY has no extension data

    Scenario: BODY of a message
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 BODY
        S: * 1 FETCH (BODY ("TEXT" "PLAIN" {*} {*} {*} {encoding:text} {octets:number} {lines:number}))
        S: a2 OK
        """

  @RFC9051-7.5.2-k @must @monitored
  Rule: The size that BODYSTRUCTURE gives a part is the number of octets that the part has

    Scenario: the only part of a message
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 (BODYSTRUCTURE BODY.PEEK[1])
        S: * 1 FETCH (BODYSTRUCTURE {structure:text} BODY[1] {part:text})
        S: a2 OK
        """

  @RFC9051-7.5.2-s @must @monitored @needs-imap4rev2
  Rule: A FETCH response that no command asked for has the UID in IMAP4rev2

    Scenario: flags that another session has set
      Given a mailbox with these messages
        | subject | body     |
        | one     | hello    |
        | two     | and more |
        | three   | the end  |
      When the IMAP dialogue runs
        """
        C: a1 ENABLE IMAP4rev2
        S: a1 OK
        C: a2 SELECT {mailbox}
        S: a2 OK
        C2: b1 SELECT {mailbox}
        S2: b1 OK
        C2: b2 STORE 2 +FLAGS (\\Flagged)
        S2: b2 OK
        C: a3 NOOP
        S: a3 OK
        """
