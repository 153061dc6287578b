@imap @server
Feature: RFC 9051 §7.3.5 FLAGS response

  @RFC9051-7.3.5-a @must @monitored
  Rule: A FLAGS response has the form that the grammar gives it

    Scenario: SELECT
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: * FLAGS (...)
        S: a1 OK
        """
