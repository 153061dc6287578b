@imap @server
Feature: RFC 3501 §7.2.5 SEARCH response

  @RFC3501-7.2.5-a @must @monitored @needs-imap4rev1
  Rule: A SEARCH response has the form that the grammar gives it

    Scenario: a search for all messages
      Given a mailbox with these messages
        | subject | body     |
        | one     | hello    |
        | two     | and more |
        | three   | the end  |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 SEARCH ALL
        S: * SEARCH 1 2 3
        S: a2 OK
        """
