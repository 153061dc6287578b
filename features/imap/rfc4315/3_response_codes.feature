@imap @server @needs-uidplus
Feature: RFC 4315 §2.1, §3 UID EXPUNGE, APPENDUID and COPYUID

  @RFC4315-2.1-a @must
  Rule: UID EXPUNGE removes the messages that have both the \Deleted flag and a UID of the set, and no others

    Scenario: of two deleted messages one, and one that is not deleted
      Given a mailbox with these messages
        | subject | flags    |
        | one     | \Deleted |
        | two     | \Deleted |
        | three   |          |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 UID EXPUNGE {uid2}:{uid3}
        S: * 2 EXPUNGE
        S: (no) * 1 EXPUNGE
        S: (no) * 3 EXPUNGE
        S: a2 OK
        C: a3 FETCH 1:2 (UID)
        S: * 1 FETCH (UID {uid1})
        S: * 2 FETCH (UID {uid3})
        S: a3 OK
        """

  @RFC4315-3-a @should
  Rule: The OK to APPEND tells the UIDVALIDITY of the mailbox and the UID that the message got

    Scenario: APPENDUID against STATUS and FETCH
      Given an empty mailbox
      And the message "letter"
        """
        Subject: a letter
        {run-header}

        Hello.
        """
      When the IMAP dialogue runs
        """
        C: a1 STATUS {mailbox} (UIDVALIDITY)
        S: * STATUS {mailbox} (UIDVALIDITY {validity:number})
        S: a1 OK
        C: a2 APPEND {mailbox} {letter.literal}
        S: a2 OK [APPENDUID {validity} {uid:number}]
        C: a3 SELECT {mailbox}
        S: a3 OK
        C: a4 FETCH 1 (UID)
        S: * 1 FETCH (UID {uid})
        S: a4 OK
        """

  @RFC4315-3-b @should
  Rule: The OK to COPY tells the UIDVALIDITY of the destination and the UIDs of the messages there and here

    Scenario: COPYUID against STATUS and FETCH
      Given a mailbox with these messages
        | subject |
        | one     |
        | two     |
      When the IMAP dialogue runs
        """
        C: a1 CREATE {other}
        S: a1 OK
        C: a2 STATUS {other} (UIDVALIDITY)
        S: * STATUS {other} (UIDVALIDITY {validity:number})
        S: a2 OK
        C: a3 SELECT {mailbox}
        S: a3 OK
        C: a4 COPY 2 {other}
        S: a4 OK [COPYUID {validity} {uid2} {copy:number}]
        C: a5 SELECT {other}
        S: a5 OK
        C: a6 UID FETCH {copy} (BODY.PEEK[])
        S: * 1 FETCH (UID {copy} BODY[] {message2})
        S: a6 OK
        """
