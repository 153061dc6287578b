@imap @server
Feature: RFC 9051 §7.4.1 EXISTS response

  @RFC9051-7.4.1-a @must @monitored
  Rule: An EXISTS response has the form that the grammar gives it

    Scenario: SELECT
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: * 0 EXISTS
        S: a1 OK
        """
