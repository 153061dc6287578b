@imap @server
Feature: RFC 9051 §7.3.1 LIST response

  @RFC9051-7.3.1-a @must @monitored
  Rule: A LIST or LSUB response has the form that the grammar gives it

    Scenario: LIST of our mailbox
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 LIST "" {mailbox}
        S: * LIST (...) {*} {mailbox}
        S: a1 OK
        """

  @RFC9051-7.3.1-h @must @monitored
  Rule: No LIST response says both that there are children and that there are none

    Scenario: LIST of our mailbox
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 LIST "" {mailbox}
        S: (no) * LIST (\\HasChildren \\HasNoChildren ...) {*} {mailbox}
        S: a1 OK
        """

  @RFC9051-7.3.1-j @must @monitored
  Rule: A LIST response has at most one of \Marked, \Unmarked and \Noselect

    Scenario: LIST of our mailbox
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 LIST "" {mailbox}
        S: (no) * LIST (\\Marked \\Unmarked ...) {*} {mailbox}
        S: a1 OK
        """

  @RFC9051-7.3.1-k @must @monitored @needs-imap4rev2
  Rule: Each attribute stands once in a LIST response of a server of IMAP4rev2

    Scenario: LIST of our mailbox
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 LIST "" {mailbox}
        S: * LIST (...) {*} {mailbox}
        S: a1 OK
        """
