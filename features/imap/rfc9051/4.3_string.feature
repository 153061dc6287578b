@imap @server
Feature: RFC 9051 §4.3 String

  @RFC9051-4.3-d @must @monitored
  Rule: The server sends no non-synchronizing literal

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

  @RFC9051-4.3-g @must @monitored @needs-imap4rev2
  Rule: Quoted strings and texts of IMAP4rev2 are UTF-8

    Scenario: responses after ENABLE IMAP4rev2
      When the IMAP dialogue runs
        """
        C: a1 ENABLE IMAP4rev2
        S: * ENABLED IMAP4rev2
        S: a1 OK
        C: a2 LIST "" *
        S: a2 OK
        """
