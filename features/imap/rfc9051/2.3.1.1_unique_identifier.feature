@imap @server
Feature: RFC 9051 §2.3.1.1 Unique identifier

  @RFC9051-2.3.1.1-c @must @monitored
  Rule: The UID of a message stays the same while the session lasts

    Scenario: the UID of a message, asked for twice
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 UID
        S: * 1 FETCH (UID {uid1})
        S: a2 OK
        C: a3 FETCH 1 UID
        S: * 1 FETCH (UID {uid1})
        S: a3 OK
        """

  @RFC9051-2.3.1.1-f @must @monitored
  Rule: While UIDVALIDITY stays, UIDNEXT never goes down and lies above each UID that was assigned

    Scenario: STATUS before and after SELECT
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 STATUS {mailbox} (UIDNEXT UIDVALIDITY)
        S: * STATUS {mailbox} (UIDNEXT {next:number} UIDVALIDITY {validity:number})
        S: a1 OK
        C: a2 SELECT {mailbox}
        S: a2 OK
        C: a3 STATUS {mailbox} (UIDNEXT UIDVALIDITY)
        S: * STATUS {mailbox} (UIDNEXT {next} UIDVALIDITY {validity})
        S: a3 OK
        """

  @RFC9051-2.3.1.1-h @must @monitored @needs-uidplus
  Rule: A message that is added has a UID not below the UIDNEXT told before

    Scenario: APPEND after STATUS
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 STATUS {mailbox} (UIDNEXT UIDVALIDITY)
        S: * STATUS {mailbox} (UIDNEXT {next:number} UIDVALIDITY {validity:number})
        S: a1 OK
        C: a2 APPEND {mailbox} {message1.literal}
        S: a2 OK [APPENDUID {validity} {uid}]
        """

  @RFC9051-2.3.1.1-m @must @monitored
  Rule: Size, internal date, envelope, body structure and texts of a message never change

    Scenario: the static data of a message, asked for in two selections
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 UID FETCH {uid1} (RFC822.SIZE INTERNALDATE ENVELOPE BODYSTRUCTURE BODY.PEEK[])
        S: * 1 FETCH (UID {uid1} RFC822.SIZE {size:number})
        S: a2 OK
        C: a3 EXAMINE {mailbox}
        S: a3 OK
        C: a4 UID FETCH {uid1} (RFC822.SIZE INTERNALDATE ENVELOPE BODYSTRUCTURE BODY.PEEK[])
        S: * 1 FETCH (UID {uid1} RFC822.SIZE {size})
        S: a4 OK
        """

  @RFC9051-2.3.1.1-n @must @monitored
  Rule: Under one UIDVALIDITY the UID of an expunged message is given to no other

    @rests-on-RFC9051-7.5.1-a
    Scenario: APPEND after EXPUNGE
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 UID STORE {uid1} +FLAGS.SILENT (\\Deleted)
        S: a2 OK
        C: a3 UID FETCH {uid1} UID
        S: a3 OK
        C: a4 EXPUNGE
        S: * 1 EXPUNGE
        S: a4 OK
        C: a5 APPEND {mailbox} {message1.literal}
        S: a5 OK
        C: a6 NOOP
        S: a6 OK
        C: a7 FETCH 1 UID
        S: * 1 FETCH (UID {uid:number})
        S: a7 OK
        """
