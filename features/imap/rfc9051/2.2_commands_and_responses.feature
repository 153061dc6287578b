@imap @server
Feature: RFC 9051 §2.2 Commands and responses

  @RFC9051-2.2-a @must @monitored
  Rule: Each line that the server sends ends with CR LF

    Scenario: the lines of a NOOP
      When the IMAP dialogue runs
        """
        C: a1 NOOP
        S: a1 OK
        """

  @RFC9051-2.2-b @must @monitored
  Rule: The first thing that the server sends is an untagged OK, PREAUTH or BYE

    Scenario: the greeting
      When the IMAP dialogue runs from the greeting
        """
        S: * OK|PREAUTH
        """
