@imap @server
Feature: RFC 9051 §6.3.3 EXAMINE, read-only access

  @RFC9051-6.3.3-a @must
  Rule: EXAMINE tells of a mailbox what SELECT tells of it

    Scenario: a mailbox of two messages
      Given a mailbox with these messages
        | subject |
        | one     |
        | two     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: * {total} EXISTS
        S: * OK [UIDVALIDITY {validity}]
        S: a1 OK
        C: a2 EXAMINE {mailbox}
        S: * {total} EXISTS
        S: * OK [UIDVALIDITY {validity}]
        S: * FLAGS (\\Seen)
        S: a2 OK
        C: a3 FETCH 2 (UID)
        S: * 2 FETCH (UID {uid2})
        S: a3 OK
        """

  @RFC9051-6.3.3-b @must
  Rule: Nothing that is done behind EXAMINE changes the mailbox

    Scenario Outline: <command>
      Given a mailbox with these messages
        | subject | flags    |
        | one     | \Deleted |
      When the IMAP dialogue runs
        """
        C: a1 EXAMINE {mailbox}
        S: a1 OK
        C: a2 <command>
        S: a2 OK|NO|BAD
        C: a3 LOGOUT
        S: a3 OK
        C2: b1 SELECT {mailbox}
        S2: * 1 EXISTS
        S2: b1 OK
        C2: b2 FETCH 1 (UID FLAGS)
        S2: * 1 FETCH (UID {uid1} FLAGS (\\Deleted))
        S2: b2 OK
        """

      Examples:
        | command                               |
        | STORE 1 +FLAGS (\\\\Flagged)          |
        | STORE 1 FLAGS ()                      |
        | UID STORE {uid1} -FLAGS (\\\\Deleted) |
        | FETCH 1 (BODY[])                      |
        | FETCH 1 (BODY[TEXT])                  |
        | EXPUNGE                               |
        | CLOSE                                 |
