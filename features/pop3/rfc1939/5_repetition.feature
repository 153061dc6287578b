@pop3 @server
Feature: RFC 1939 §5 Commands that are given repeatedly

  @RFC1939-5-u @should @monitored
  Rule: A drop listing ends behind the octets

    Scenario: STAT
      When the POP3 dialogue runs
        """
        C: STAT
        S: +OK {count:number} {octets:number}
        C: STAT
        S: +OK {count} {octets}
        """

  @RFC1939-5-v @must
  Rule: Each command of the TRANSACTION state can be given again and again

    Scenario: STAT, LIST, NOOP and RSET, three times each
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: STAT
        S: +OK {total} {octets:number}
        C: LIST {n1}
        S: +OK {n1} {size:number}
        C: NOOP
        S: +OK
        C: RSET
        S: +OK
        C: STAT
        S: +OK {total} {octets}
        C: LIST {n1}
        S: +OK {n1} {size}
        C: NOOP
        S: +OK
        C: RSET
        S: +OK
        C: STAT
        S: +OK {total} {octets}
        C: LIST {n1}
        S: +OK {n1} {size}
        C: NOOP
        S: +OK
        C: RSET
        S: +OK
        """

    Scenario: RETR of the same message, twice
      Given a maildrop with these messages
        | subject | body   |
        | one     | .text. |
      When the POP3 dialogue runs
        """
        C: RETR {n1}
        S: +OK
        S: {message1.stuffed}
        S: .
        C: RETR {n1}
        S: +OK
        S: {message1.stuffed}
        S: .
        """

    Scenario: DELE and RSET, twice
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: DELE {n1}
        S: +OK
        C: RSET
        S: +OK
        C: DELE {n1}
        S: +OK
        C: LIST {n1}
        S: -ERR
        C: RSET
        S: +OK
        C: LIST {n1}
        S: +OK {n1} {size:number}
        """

  @RFC1939-5-w @must
  Rule: The lines of LIST are those of LIST with each message-number

    Scenario: two messages
      Given a maildrop with these messages
        | subject | body      |
        | one     | a         |
        | two     | two lines |
      When the POP3 dialogue runs
        """
        C: LIST {n1}
        S: +OK {n1} {one:number}
        C: LIST {n2}
        S: +OK {n2} {two:number}
        C: LIST
        S: +OK
        S: ...
        S: {n1} {one}
        S: ...
        S: .
        C: LIST
        S: +OK
        S: ...
        S: {n2} {two}
        S: ...
        S: .
        """
