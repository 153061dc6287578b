@pop3 @server
Feature: RFC 2449 §6 Initial set of capabilities

  @RFC2449-6.1-a @must @needs-top
  Rule: A server that announces TOP has the TOP command

    Scenario: TOP of a message
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: TOP {n1} 0
        S: +OK
        S: ...
        S: {run-header}
        S: ...
        S: .
        """

  @RFC2449-6.2-a @must @needs-user
  Rule: A server that announces USER takes USER and PASS

    Scenario: the login
      When the POP3 dialogue runs from the greeting
        """
        C: CAPA
        S: +OK
        S: ...
        S: USER
        S: ...
        S: .
        C: USER {alice.user}
        S: +OK
        C: PASS {alice.password}
        S: +OK
        """

  @RFC2449-6.6-a @must @needs-pipelining
  Rule: A server that announces PIPELINING takes several commands at once and answers each in turn

    Scenario: commands of the TRANSACTION state in one write
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: LIST {n1}
        C: RETR {n1}
        C: XYZZ
        C: LIST {n1}
        S: +OK {n1} {octets1}
        S: +OK
        S: {message1.stuffed}
        S: .
        S: -ERR
        S: +OK {n1} {octets1}
        """

    Scenario: the login and commands behind it in one write
      When the POP3 dialogue runs from the greeting
        """
        C: USER {alice.user}
        C: PASS {alice.password}
        C: STAT
        C: XYZZ
        S: +OK
        S: +OK
        S: +OK {count:number} {octets:number}
        S: -ERR
        """

    Scenario: DELE, RSET and DELE take effect one after the other
      Given a maildrop with these messages
        | subject | body      |
        | one     | a         |
        | two     | two lines |
      When the POP3 dialogue runs
        """
        C: DELE {n1}
        C: LIST {n1}
        C: RSET
        C: LIST {n1}
        C: DELE {n2}
        C: LIST {n2}
        S: +OK
        S: -ERR
        S: +OK
        S: +OK {n1} {octets1}
        S: +OK
        S: -ERR
        """

    @needs-uidl
    Scenario: DELE and QUIT in one write
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: DELE {n1}
        C: QUIT
        S: +OK
        S: +OK
        S: (closes)
        C2: UIDL
        S2: +OK
        S2: (no) {?} {uidl1}
        S2: .
        """

    Scenario: a command in two writes
      When the POP3 dialogue runs
        """
        C: NOOP
        C: ST\
        S: +OK
        C: AT
        S: +OK {count:number} {octets:number}
        """

  @RFC2449-6.7-a @should @untestable
  Rule: A server that removes messages by a policy of its own announces EXPIRE
    Such a policy works in days, and nothing in the protocol shows that there is one.

  @RFC2449-6.8-a @must @needs-uidl
  Rule: A server that announces UIDL has the UIDL command

    Scenario: UIDL of a message
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: UIDL {n1}
        S: +OK {n1} {id}
        """
