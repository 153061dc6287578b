@pop3 @server
Feature: RFC 1939 §9 POP3 command summary

  @RFC1939-9-a @must
  Rule: A server has all commands of the TRANSACTION state that are not optional

    Scenario: STAT, LIST, RETR, DELE, NOOP, RSET and QUIT
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: STAT
        S: +OK {total} {octets:number}
        C: LIST
        S: +OK
        S: ...
        S: {n1} {octets1}
        S: ...
        S: .
        C: RETR {n1}
        S: +OK
        S: {message1.stuffed}
        S: .
        C: DELE {n1}
        S: +OK
        C: NOOP
        S: +OK
        C: RSET
        S: +OK
        C: STAT
        S: +OK {total} {octets}
        C: QUIT
        S: +OK
        S: (closes)
        """
