@imap @server
Feature: RFC 9051 §6.3.3 EXAMINE

  @RFC9051-6.3.3-c @must @monitored
  Rule: The OK to EXAMINE says READ-ONLY

    Scenario: a mailbox of our own
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 EXAMINE {mailbox}
        S: a1 OK [READ-ONLY]
        """
