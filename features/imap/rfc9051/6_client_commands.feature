@imap @server
Feature: RFC 9051 §6 Client commands

  @RFC9051-6-a @must
  Rule: A command that the server does not understand changes neither the state nor the selected mailbox

    Scenario Outline: <command> while a mailbox is selected
      Given a mailbox with these messages
        | subject | flags    |
        | one     | \Deleted |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 <command>
        S: a2 NO|BAD
        C: a3 FETCH 1 (UID FLAGS)
        S: * 1 FETCH (UID {uid1} FLAGS (\\Deleted))
        S: a3 OK
        """

      Examples:
        | command    |
        | BOGUS      |
        | STORE 1    |
        | FETCH 1    |

  @RFC9051-6-b @must
  Rule: A command that is answered NO leaves the selected mailbox selected

    Scenario Outline: <command> of a mailbox that does not exist
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 <command>
        S: a2 NO
        C: a3 FETCH 1 (UID)
        S: * 1 FETCH (UID {uid1})
        S: a3 OK
        """

      Examples:
        | command                    |
        | COPY 1 {absent}            |
        | STATUS {absent} (MESSAGES) |
        | DELETE {absent}            |

  @RFC9051-6.1-a @must
  Rule: CAPABILITY and NOOP are answered in every state

    Scenario: before log-in, behind it, and with a mailbox selected
      Given an empty mailbox
      When the IMAP dialogue runs from the greeting
        """
        C: a1 CAPABILITY
        S: * CAPABILITY
        S: a1 OK
        C: a2 NOOP
        S: a2 OK
        C: a3 LOGIN "{alice.user}" "{alice.password}"
        S: a3 OK
        C: a4 CAPABILITY
        S: * CAPABILITY
        S: a4 OK
        C: a5 NOOP
        S: a5 OK
        C: a6 SELECT {mailbox}
        S: a6 OK
        C: a7 CAPABILITY
        S: * CAPABILITY
        S: a7 OK
        C: a8 NOOP
        S: a8 OK
        """

  @RFC9051-6.1.3-b @must
  Rule: Behind the OK to LOGOUT the server closes the connection

    Scenario: LOGOUT before log-in
      When the IMAP dialogue runs from the greeting
        """
        C: a1 LOGOUT
        S: * BYE
        S: a1 OK
        S: (closes)
        """

    Scenario: LOGOUT with a mailbox selected
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 LOGOUT
        S: * BYE
        S: a2 OK
        S: (closes)
        """
