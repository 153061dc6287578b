@imap @server
Feature: RFC 3501 §6.4.4 SEARCH

  @RFC3501-6.4.4-a @must @monitored @needs-imap4rev1
  Rule: A successful SEARCH in IMAP4rev1 has a SEARCH response even where nothing matches

    Scenario: a search without matches
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 SEARCH DELETED
        S: * SEARCH
        S: a2 OK
        """
