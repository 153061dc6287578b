@imap @server
Feature: RFC 9051 §6.4 Commands in the selected state

  @RFC9051-6.4-a @must
  Rule: What the server does not know among the items of FETCH, STORE and SEARCH is refused

    Scenario Outline: <command>
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 <command>
        S: a2 NO|BAD
        C: a3 FETCH 1 (UID FLAGS)
        S: * 1 FETCH (UID {uid1} FLAGS ())
        S: a3 OK
        """

      Examples:
        | command                      |
        | FETCH 1 (NO-SUCH-ITEM)       |
        | FETCH 1 (BODY.PEEK[NONSENSE]) |
        | STORE 1 LABELS (\\\\Flagged)  |
        | SEARCH NO-SUCH-KEY           |
