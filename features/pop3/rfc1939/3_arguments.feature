@pop3 @server
Feature: RFC 1939 §3 Arguments of commands

  @RFC1939-3-m @must
  Rule: A command with one argument more than it takes is answered -ERR

    Scenario Outline: <command>
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: <command>
        S: -ERR
        C: LIST {n1}
        S: +OK {n1} {size:number}
        """

      Examples:
        | command        |
        | LIST {n1} {n1} |
        | RETR {n1} {n1} |
        | DELE {n1} {n1} |

      @needs-top
      Examples: TOP
        | command       |
        | TOP {n1} 0 0  |

      @needs-uidl
      Examples: UIDL
        | command        |
        | UIDL {n1} {n1} |

  # RFC 1939 §3 by the letter; few servers keep it, and clients that keep the grammar never see it.
  @RFC1939-3-n @should
  Rule: A command that takes no argument is answered -ERR if it has one

    Scenario Outline: <command> with an argument
      When the POP3 dialogue runs
        """
        C: <command> now
        S: -ERR
        C: NOOP
        S: +OK
        """

      Examples:
        | command |
        | STAT    |
        | NOOP    |
        | RSET    |
        | QUIT    |

  @RFC1939-3-o @must
  Rule: A command line with an argument of 40 characters is read as one command

    Scenario: a command that the server does not know
      When the POP3 dialogue runs
        """
        C: XYZZ {x*40}
        S: -ERR
        C: NOOP
        S: +OK
        """

    Scenario: a password of 40 characters
      When the POP3 dialogue runs from the greeting
        """
        C: USER {alice.user}
        S: +OK
        C: PASS {x*40}
        S: -ERR
        """

  # RFC 1939 §3 by the letter; few servers keep it, and clients that keep the grammar never see it.
  @RFC1939-3-p @should
  Rule: A command whose words have two spaces between them is answered -ERR

    Scenario Outline: <command> and two spaces
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: <command>\s\s{n1}
        S: -ERR
        C: LIST {n1}
        S: +OK {n1} {size:number}
        """

      Examples:
        | command |
        | LIST    |
        | RETR    |
        | DELE    |

  @RFC1939-3-q @must
  Rule: Octets without a CRLF behind them are no command yet

    Scenario Outline: <first> and <second> in two writes
      When the POP3 dialogue runs
        """
        C: NOOP
        C: <first>\
        S: +OK
        C: <second>
        S: <response>
        C: NOOP
        S: +OK
        """

      Examples:
        | first | second | response |
        | NO    | OP     | +OK      |
        | NOOP  | X      | -ERR     |
