@imap @server
Feature: RFC 9051 §3 State and flow diagram

  @RFC9051-3-a @must
  Rule: A command that the state does not allow is answered NO or BAD

    Scenario Outline: <command> before log-in
      When the IMAP dialogue runs from the greeting
        """
        C: a1 <command>
        S: a1 NO|BAD
        C: a2 NOOP
        S: a2 OK
        """

      Examples:
        | command                  |
        | SELECT INBOX             |
        | EXAMINE INBOX            |
        | LIST "" *                |
        | STATUS INBOX (MESSAGES)  |
        | CREATE {absent}          |
        | SUBSCRIBE {absent}       |

    Scenario Outline: <command> before a mailbox is selected
      When the IMAP dialogue runs
        """
        C: a1 <command>
        S: a1 NO|BAD
        C: a2 NOOP
        S: a2 OK
        """

      Examples:
        | command               |
        | FETCH 1 (FLAGS)       |
        | UID FETCH 1:* (FLAGS) |
        | SEARCH ALL            |
        | STORE 1 FLAGS ()      |
        | COPY 1 INBOX          |
        | EXPUNGE               |
        | CLOSE                 |

    Scenario Outline: <command> behind log-in
      When the IMAP dialogue runs
        """
        C: a1 <command>
        S: a1 NO|BAD
        C: a2 LIST "" INBOX
        S: * LIST (...) {?} INBOX
        S: a2 OK
        """

      Examples:
        | command                               |
        | LOGIN {alice.user} {alice.password}   |
        | AUTHENTICATE PLAIN                    |

  @RFC9051-3.2-a @must
  Rule: Accepted credentials lead to the state in which mailboxes can be selected

    Scenario: EXAMINE behind LOGIN
      When the IMAP dialogue runs from the greeting
        """
        C: a1 EXAMINE INBOX
        S: a1 NO|BAD
        C: a2 LOGIN "{alice.user}" "{alice.password}"
        S: a2 OK
        C: a3 EXAMINE INBOX
        S: a3 OK [READ-ONLY]
        """
