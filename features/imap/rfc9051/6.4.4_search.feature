@imap @server
Feature: RFC 9051 §6.4.4 SEARCH

  @RFC9051-6.4.4-a @must @monitored @needs-imap4rev2
  Rule: A successful SEARCH in IMAP4rev2, or with result options, has an ESEARCH response even where nothing matches

    Scenario: a search without matches
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 ENABLE IMAP4rev2
        S: a1 OK
        C: a2 SELECT {mailbox}
        S: a2 OK
        C: a3 SEARCH RETURN (COUNT) DELETED
        S: * ESEARCH (TAG "a3") COUNT 0
        S: a3 OK
        """
