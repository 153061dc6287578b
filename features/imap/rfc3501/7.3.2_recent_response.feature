@imap @server
Feature: RFC 3501 §7.3.2 RECENT response

  @RFC3501-7.3.2-a @must @monitored @needs-imap4rev1
  Rule: A RECENT response has the form that the grammar gives it

    Scenario: SELECT
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: * {n:number} RECENT
        S: a1 OK
        """
