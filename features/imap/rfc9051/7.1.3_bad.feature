@imap @server
Feature: RFC 9051 §7.1.3 BAD response

  @RFC9051-7.1.3-a @must
  Rule: A command that the server does not know is answered BAD with its tag, and the session goes on

    Scenario Outline: <command>
      When the IMAP dialogue runs
        """
        C: a1 <command>
        S: a1 BAD
        C: a2 NOOP
        S: a2 OK
        """

      Examples:
        | command               |
        | BOGUS                 |
        | X-UNHEARD-OF argument |
        | NOOPS                 |
        | UID BOGUS             |

    Scenario: before log-in
      When the IMAP dialogue runs from the greeting
        """
        C: a1 BOGUS
        S: a1 BAD
        C: a2 NOOP
        S: a2 OK
        """

  @RFC9051-7.1.3-b @should
  Rule: A command whose arguments break the grammar is answered BAD with its tag, and the session goes on

    Scenario Outline: <command>
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 <command>
        S: a2 BAD
        C: a3 FETCH 1 (UID)
        S: * 1 FETCH (UID {uid1})
        S: a3 OK
        """

      Examples:
        | command                     |
        | FETCH                       |
        | FETCH 1                     |
        | FETCH one (FLAGS)           |
        | SEARCH (SEEN                |
        | FETCH 1,,1 (FLAGS)          |
        | STORE 1 FLAGS               |
        | STORE 1 ~FLAGS (\\\\Seen)   |
        | SEARCH LARGER ten           |
        | SEARCH SINCE 1-Foo-2026     |
        | STATUS {mailbox}            |
        | COPY 1                      |
        | LIST ""                     |
        | CREATE                      |
        | RENAME {mailbox}            |

  @RFC9051-7.1.3-c @should
  Rule: A command that takes no arguments is answered BAD when it has one, and does nothing

    Scenario Outline: <command> with an argument
      Given a mailbox with these messages
        | subject | flags    |
        | one     | \Deleted |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 <command> argument
        S: a2 BAD
        C: a3 FETCH 1 (UID)
        S: * 1 FETCH (UID {uid1})
        S: a3 OK
        """

      Examples:
        | command    |
        | NOOP       |
        | CAPABILITY |
        | CLOSE      |
        | EXPUNGE    |
        | LOGOUT     |
