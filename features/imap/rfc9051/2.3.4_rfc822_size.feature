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
        S: * 1 FETCH (RFC822.SIZE {message1.size} BODY[] {message1})
        S: a2 OK
        """
