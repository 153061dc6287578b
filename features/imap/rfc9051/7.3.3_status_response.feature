@imap @server
Feature: RFC 9051 §7.3.3 STATUS response

  @RFC9051-7.3.3-a @must @monitored
  Rule: A STATUS response has the form that the grammar gives it

    Scenario: STATUS
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 STATUS {mailbox} (MESSAGES)
        S: * STATUS {mailbox} (MESSAGES 0)
        S: a1 OK
        """
