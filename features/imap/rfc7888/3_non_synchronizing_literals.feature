@imap @server @needs-literal+
Feature: RFC 7888 §3 Non-synchronizing literals

  @RFC7888-3-b @must
  Rule: A non-synchronizing literal is taken without a continuation request

    Scenario: APPEND, then NOOP, in one write
      Given an empty mailbox
      And the message "letter"
        """
        Subject: a letter
        {run-header}

        Hello.
        """
      When the IMAP dialogue runs
        """
        C: a1 APPEND {mailbox} {letter.literal+}
        C: a2 NOOP
        S: a1 OK
        S: a2 OK
        C: a3 SELECT {mailbox}
        S: * 1 EXISTS
        S: a3 OK
        C: a4 FETCH 1 (BODY.PEEK[TEXT])
        S: * 1 FETCH (BODY[TEXT] {8}\r\nHello.\r\n)
        S: a4 OK
        """

    Scenario: two literals before log-in
      When the IMAP dialogue runs from the greeting
        """
        C: a1 LOGIN {alice.user.literal+} {alice.password.literal+}
        S: a1 OK
        """

  @RFC7888-3-c @must
  Rule: The octets of a non-synchronizing literal belong to its command, also where the command is refused

    Scenario Outline: <command>
      When the IMAP dialogue runs
        """
        C: a1 <command> {9+}
        C: a2 NOOP
        C: 
        C: a3 NOOP
        S: a1 NO|BAD
        S: a3 OK
        """

      Examples:
        | command                  |
        | BOGUS                    |
        | STATUS {absent} ANYTHING |
        | FETCH 1                  |
