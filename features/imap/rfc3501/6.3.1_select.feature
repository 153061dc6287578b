@imap @server
Feature: RFC 3501 §6.3.1 SELECT

  @RFC3501-6.3.1-c @must @monitored @needs-imap4rev1
  Rule: SELECT in IMAP4rev1 tells how many messages are recent

    Scenario: a mailbox of one message
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: * {n:number} RECENT
        S: a1 OK
        """
