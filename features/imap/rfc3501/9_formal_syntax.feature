@imap @server
Feature: RFC 3501 §9 Formal syntax

  @RFC3501-9-b @must @monitored @needs-imap4rev1
  Rule: The text of a response of IMAP4rev1 is 7-bit

    Scenario: the texts of three responses
      When the IMAP dialogue runs
        """
        C: a1 NOOP
        S: a1 OK
        C: a2 STATUS {absent} (MESSAGES)
        S: a2 NO
        C: a3 MAILSPEC-UNKNOWN
        S: a3 BAD|NO
        """
