@imap @server
Feature: RFC 9051 §6.2.3 LOGIN

  @RFC9051-6.2.3-a @must
  Rule: LOGIN with a right user name and password is answered OK

    Scenario Outline: <form>
      When the IMAP dialogue runs from the greeting
        """
        C: a1 LOGIN <user> <password>
        S: a1 OK
        C: a2 LIST "" INBOX
        S: * LIST (...) {?} INBOX
        S: a2 OK
        """

      Examples:
        | form                     | user                 | password                 |
        | quoted strings           | {alice.user.quoted}  | {alice.password.quoted}  |
        | literals                 | {alice.user.literal} | {alice.password.literal} |
        | a literal, then a string | {alice.user.literal} | {alice.password.quoted}  |
        | a string, then a literal | {alice.user.quoted}  | {alice.password.literal} |

  @RFC9051-6.2.3-b @must
  Rule: LOGIN with a wrong user name or password is answered NO, and does not log in

    Scenario Outline: <what>
      When the IMAP dialogue runs from the greeting
        """
        C: a1 LOGIN <user> <password>
        S: a1 NO
        C: a2 EXAMINE INBOX
        S: a2 NO|BAD
        C: a3 LOGIN "{alice.user}" "{alice.password}"
        S: a3 OK
        """

      Examples:
        | what                       | user                | password                     |
        | a wrong password           | "{alice.user}"      | "{alice.password} not"       |
        | a password cut short       | "{alice.user}"      | "x"                          |
        | an empty password          | "{alice.user}"      | ""                           |
        | a user who does not exist  | "{unknown}"         | "{alice.password}"           |

  @RFC9051-6.2.3-c @should
  Rule: LOGIN without both arguments is answered BAD

    Scenario Outline: <command>
      When the IMAP dialogue runs from the greeting
        """
        C: a1 <command>
        S: a1 BAD
        C: a2 NOOP
        S: a2 OK
        """

      Examples:
        | command              |
        | LOGIN                |
        | LOGIN "{alice.user}" |
