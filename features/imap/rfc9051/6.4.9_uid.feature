@imap @server
Feature: RFC 9051 §6.4.9 UID

  @RFC9051-6.4.9-f @must @monitored @needs-esearch
  Rule: The ESEARCH response to UID SEARCH has the UID indicator

    Scenario: UID SEARCH with a result option
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 UID SEARCH RETURN (ALL) ALL
        S: * ESEARCH (TAG "a2") UID ALL {uid1}
        S: a2 OK
        """

  @RFC9051-6.4.9-h @must @monitored
  Rule: A FETCH response to a UID command has the UID, asked for or not

    Scenario: UID FETCH of the size
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 UID FETCH {uid1} RFC822.SIZE
        S: * 1 FETCH (UID {uid1} RFC822.SIZE {?})
        S: a2 OK
        """
