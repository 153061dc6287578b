@imap @server
Feature: RFC 9051 §6.3.4 CREATE

  @RFC9051-6.3.4-a @must
  Rule: CREATE makes an empty mailbox of that name

    Scenario Outline: <name>
      When the IMAP dialogue runs
        """
        C: a1 CREATE <name>
        S: a1 OK
        C: a2 LIST "" <name>
        S: * LIST (...) {?} <name>
        S: a2 OK
        C: a3 SELECT <name>
        S: * 0 EXISTS
        S: a3 OK
        """

      Examples:
        | name                  |
        | {absent}              |
        | "{absent}"            |
        | "{absent} of spaces"  |
        | {absent.literal}      |

  @RFC9051-6.3.4-b @must
  Rule: CREATE of a mailbox that exists is answered NO, and leaves it as it is

    Scenario: a mailbox with a message
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 CREATE {mailbox}
        S: a1 NO
        C: a2 EXAMINE {mailbox}
        S: * 1 EXISTS
        S: a2 OK
        C: a3 FETCH 1 (UID)
        S: * 1 FETCH (UID {uid1})
        S: a3 OK
        """

  @RFC9051-6.3.4-c @must @untestable
  Rule: CREATE of INBOX, in any case, is an error
    A run touches no mailbox that it has not made, and a broken server may put a new one in its place.

  @RFC9051-6.3.4-e @must @rests-on-RFC9051-7.3.1-m
  Rule: A hierarchy delimiter at the end of the name that is given to CREATE is no part of the mailbox's name

    Scenario: a name with the delimiter behind it
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 LIST "" {mailbox}
        S: * LIST (...) "{delimiter}" {mailbox}
        S: a1 OK
        C: a2 CREATE "{absent}{delimiter}"
        S: a2 OK
        C: a3 CREATE "{absent}{delimiter}inferior"
        S: a3 OK
        C: a4 LIST "" "{absent}%"
        S: * LIST (...) {?} {absent}
        S: (no) * LIST (...) {?} "{absent}{delimiter}"
        S: a4 OK
        """

  @RFC9051-6.3.4-f @should @rests-on-RFC9051-7.3.1-m
  Rule: CREATE makes the superior names that are missing

    Scenario: two levels at once
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 LIST "" {mailbox}
        S: * LIST (...) "{delimiter}" {mailbox}
        S: a1 OK
        C: a2 CREATE "{absent}{delimiter}middle{delimiter}last"
        S: a2 OK
        C: a3 LIST "" "{absent}%"
        S: * LIST (...) {?} {absent}
        S: a3 OK
        C: a4 LIST "" "{absent}{delimiter}%"
        S: * LIST (...) {?} "{absent}{delimiter}middle"
        S: a4 OK
        C: a5 SELECT "{absent}{delimiter}middle{delimiter}last"
        S: a5 OK
        """

  @RFC9051-6.3.4-g @must
  Rule: A mailbox that is created anew gives no UID again under the UIDVALIDITY of the one before

    Scenario: deleted, created and filled again
      Given the message "only"
        """
        Subject: only
        {run-header}

        The only one.
        """
      When the IMAP dialogue runs
        """
        C: a1 CREATE {absent}
        S: a1 OK
        C: a2 APPEND {absent} {only.literal}
        S: a2 OK
        C: a3 STATUS {absent} (UIDVALIDITY UIDNEXT)
        S: * STATUS {absent} (UIDVALIDITY {validity:number} UIDNEXT {next:number})
        S: a3 OK
        C: a4 DELETE {absent}
        S: a4 OK
        C: a5 CREATE {absent}
        S: a5 OK
        C: a6 APPEND {absent} {only.literal}
        S: a6 OK
        C: a7 STATUS {absent} (MESSAGES UIDVALIDITY UIDNEXT)
        S: (no) * STATUS {absent} (UIDVALIDITY {validity} UIDNEXT {next})
        S: * STATUS {absent} (MESSAGES 1)
        S: a7 OK
        """
