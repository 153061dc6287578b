@imap @server @needs-id
Feature: RFC 2971 §3.1 ID, the command

  @RFC2971-3.1-a @must
  Rule: ID is valid in any state

    Scenario: before log-in, behind it, and with a mailbox selected
      Given an empty mailbox
      When the IMAP dialogue runs from the greeting
        """
        C: a1 ID NIL
        S: a1 OK
        C: a2 LOGIN {alice.user.quoted} {alice.password.quoted}
        S: a2 OK
        C: a3 ID ("name" "mailspec" "version" NIL)
        S: a3 OK
        C: a4 SELECT {mailbox}
        S: a4 OK
        C: a5 ID NIL
        S: a5 OK
        """

  @RFC2971-3.1-b @should
  Rule: ID takes a parameter list or NIL, and anything else is answered BAD

    Scenario Outline: <arguments>
      When the IMAP dialogue runs
        """
        C: a1 ID <arguments>
        S: a1 BAD
        C: a2 NOOP
        S: a2 OK
        """

      Examples:
        | arguments  |
        | mailspec   |
        | ("name")   |
