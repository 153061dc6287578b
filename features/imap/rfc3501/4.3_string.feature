@imap @server
Feature: RFC 3501 §4.3 String

  @RFC3501-4.3-b @must @monitored @needs-imap4rev1
  Rule: A quoted string of IMAP4rev1 is 7-bit

    Scenario: LIST of all mailboxes
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 LIST "" *
        S: a1 OK
        """
