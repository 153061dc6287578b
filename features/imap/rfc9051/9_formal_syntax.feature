@imap @server
Feature: RFC 9051 §9 Formal syntax

  @RFC9051-9-a @must @monitored
  Rule: Whatever else the server sends is one of the three forms of responses

    Scenario: the responses to a NOOP
      When the IMAP dialogue runs
        """
        C: a1 NOOP
        S: a1 OK
        """

  @RFC9051-9-c @must @monitored
  Rule: The server sends NUL in literal8 only

    Scenario: the octets of a message
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 BODY.PEEK[]
        S: * 1 FETCH (BODY[] {octets:text})
        S: a2 OK
        """
