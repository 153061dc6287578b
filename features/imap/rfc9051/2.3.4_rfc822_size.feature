@imap @server
Feature: RFC 9051 §2.3.4 RFC822.SIZE

  @RFC9051-2.3.4-b @should @monitored
  Rule: RFC822.SIZE is the number of octets that BODY[] has

    Scenario: size and octets of a message
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 (RFC822.SIZE BODY.PEEK[])
        S: * 1 FETCH (RFC822.SIZE {size:number} BODY[] {octets:text})
        S: a2 OK
        """

  @RFC9051-2.3.4-a @should @rests-on-RFC9051-6.3.12-a
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
