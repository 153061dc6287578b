@imap @server
Feature: RFC 9051 §6.3.2 SELECT

  @RFC9051-6.3.2-d @must
  Rule: SELECT reports how many messages the mailbox has

    Scenario: a mailbox of two messages
      Given a mailbox with these messages
        | subject |
        | one     |
        | two     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: * 2 EXISTS
        S: a1 OK
        """
