@imap @server @needs-imap4rev1
Feature: RFC 3501 §6.4.1 CHECK

  @RFC3501-6.4.1-a @must
  Rule: CHECK is answered OK while a mailbox is selected, and leaves it selected

    Scenario: CHECK, then FETCH
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 CHECK
        S: a2 OK
        C: a3 FETCH 1 (UID)
        S: * 1 FETCH (UID {uid1})
        S: a3 OK
        """
