@imap @server
Feature: RFC 9051 §7.6 Command continuation request

  @RFC9051-7.6-a @must @monitored
  Rule: A continuation request has the form that the grammar gives it, with a space behind the plus

    Scenario: a synchronizing literal
      When the IMAP dialogue runs
        """
        C: a1 STATUS {5}\r\n\
        S: +
        C: INBOX (MESSAGES)
        S: a1 OK
        """
