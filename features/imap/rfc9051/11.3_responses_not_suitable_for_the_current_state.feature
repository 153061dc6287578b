@imap @server
Feature: RFC 9051 §11.3 Responses not suitable for the current state

  @RFC9051-11.3-b @may @monitored
  Rule: While no mailbox is selected the server sends no EXISTS, RECENT, EXPUNGE or FETCH

    Scenario: CLOSE
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 CLOSE
        S: a2 OK
        C: a3 NOOP
        S: (no) * {?} EXISTS
        S: a3 OK
        """
