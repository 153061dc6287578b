@imap @server
Feature: RFC 9051 §2.3.1.2 Message sequence number

  @RFC9051-2.3.1.2-a @must @monitored
  Rule: Message sequence numbers run from 1 to the number of messages

    Scenario: the last of three messages
      Given a mailbox with these messages
        | subject | body     |
        | one     | hello    |
        | two     | and more |
        | three   | the end  |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: * 3 EXISTS
        S: a1 OK
        C: a2 FETCH * UID
        S: * 3 FETCH (UID {uid3})
        S: a2 OK
        """

  @RFC9051-2.3.1.2-b @must @monitored
  Rule: Messages stand in the order of their UIDs

    Scenario: the UIDs of three messages
      Given a mailbox with these messages
        | subject | body     |
        | one     | hello    |
        | two     | and more |
        | three   | the end  |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1:3 UID
        S: * 1 FETCH (UID {uid1})
        S: * 2 FETCH (UID {uid2})
        S: * 3 FETCH (UID {uid3})
        S: a2 OK
        """
