@pop3 @server
Feature: RFC 1939 §3 Commands

  @RFC1939-3-a @must
  Rule: A keyword means the same in upper, lower and mixed case

    Scenario Outline: <keyword> in the TRANSACTION state
      When the POP3 dialogue runs
        """
        C: <keyword>
        S: +OK
        """

      Examples:
        | keyword |
        | stat    |
        | List    |
        | nOOP    |
        | rset    |
        | qUIT    |

    Scenario Outline: <keyword> with a message-number
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: <keyword> {n1}
        S: +OK
        """

      Examples:
        | keyword |
        | list    |
        | retr    |
        | Dele    |

    Scenario: user and pass
      When the POP3 dialogue runs from the greeting
        """
        C: user {alice.user}
        S: +OK
        C: Pass {alice.password}
        S: +OK
        """

    @needs-top
    Scenario: top
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: top {n1} 0
        S: +OK
        """

    @needs-uidl
    Scenario: uidl
      When the POP3 dialogue runs
        """
        C: uidl
        S: +OK
        S: .
        """

  @RFC1939-3-g @must
  Rule: A command that the server does not know is answered -ERR

    Scenario Outline: <command> in the TRANSACTION state
      When the POP3 dialogue runs
        """
        C: <command>
        S: -ERR
        C: NOOP
        S: +OK
        """

      Examples:
        | command             |
        | XYZ                 |
        | XYZZ                |
        | XYZZ plugh          |
        | STA                 |
        | LISTS               |
        | HELO client.example |

    Scenario Outline: <command> in the AUTHORIZATION state
      When the POP3 dialogue runs from the greeting
        """
        C: <command>
        S: -ERR
        """

      Examples:
        | command             |
        | XYZZ                |
        | EHLO client.example |
        | QUITS               |

  @RFC1939-3-i @must
  Rule: A command without an argument that it requires is answered -ERR

    Scenario Outline: <command> without its message-number
      When the POP3 dialogue runs
        """
        C: <command>
        S: -ERR
        C: NOOP
        S: +OK
        """

      Examples:
        | command |
        | RETR    |
        | DELE    |

    @needs-top
    Scenario: TOP without its number of lines
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: TOP {n1}
        S: -ERR
        C: NOOP
        S: +OK
        """

    Scenario: USER without a name
      When the POP3 dialogue runs from the greeting
        """
        C: USER
        S: -ERR
        """

    Scenario: PASS without a password
      When the POP3 dialogue runs from the greeting
        """
        C: USER {alice.user}
        S: +OK
        C: PASS
        S: -ERR
        """

  @RFC1939-3-j @must @untestable
  Rule: An autologout timer runs for at least ten minutes
    To see it takes ten minutes of silence, and a server need not have such a timer.

  @RFC1939-3-k @should @untestable
  Rule: Any command of the client's starts the autologout timer afresh
    To see it takes more than ten minutes with a server that has such a timer.

  @RFC1939-3-l @must @untestable
  Rule: A session whose autologout timer runs out removes no message
    To see it takes ten minutes of silence or more; what a lost connection must not remove is judged in §6.
