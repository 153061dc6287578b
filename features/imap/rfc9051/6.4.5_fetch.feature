@imap @server
Feature: RFC 9051 §6.4.5 FETCH

  @RFC9051-6.4.5-d @must @monitored
  Rule: A substring has no more octets than were asked for

    Scenario: the first three octets
      Given a mailbox with these messages
        | subject | body     |
        | one     | hello    |
        | two     | and more |
        | three   | the end  |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 BODY.PEEK[TEXT]<0.3>
        S: * 1 FETCH (BODY[TEXT]<0> "hel")
        S: a2 OK
        """

  @RFC9051-6.4.5-f @must @monitored
  Rule: A substring is made of the octets of the section from the origin on

    Scenario: the octets from the second on
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
        C: a3 FETCH 1 (BODY.PEEK[TEXT]<1.3> BODY.PEEK[TEXT]<100.3>)
        S: * 1 FETCH (BODY[TEXT]<1> "ell" BODY[TEXT]<100> "")
        S: a3 OK
        """
