@pop3 @server
Feature: RFC 1939 §5 The TRANSACTION state

  @RFC1939-5-a @must @monitored
  Rule: Each command gets exactly one response

    Scenario: commands one after the other
      When the POP3 dialogue runs
        """
        C: NOOP
        S: +OK
        C: STAT
        S: +OK {count:number} {octets:number}
        C: STAT
        S: +OK {count} {octets}
        C: NOOP
        S: +OK
        """

  @RFC1939-5-b @must @monitored
  Rule: The response to STAT is +OK, the number of messages and their octets, with one space before each

    Scenario: STAT
      When the POP3 dialogue runs
        """
        C: STAT
        S: +OK {count:number} {octets:number}
        C: STAT
        S: +OK {count} {octets}
        """

  @RFC1939-5-c @must @monitored
  Rule: Messages that are marked as deleted are not counted by STAT

    Scenario: STAT before and behind DELE
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: STAT
        S: +OK {count:number} {octets:number}
        C: DELE {n1}
        S: +OK
        C: STAT
        S: +OK {fewer:number} {rest:number}
        C: STAT
        S: +OK {fewer} {rest}
        C: RSET
        S: +OK
        C: STAT
        S: +OK {count} {octets}
        """

  @RFC1939-5-d @must @monitored
  Rule: LIST with a message-number answers about that message

    Scenario: LIST of one message
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: LIST {n1}
        S: +OK {n1} {octets1}
        """

  @RFC1939-5-e @must @monitored
  Rule: A scan listing is the message-number, one space and the size

    Scenario: LIST of one and of all
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: LIST {n1}
        S: +OK {n1} {size:number}
        C: LIST
        S: +OK
        S: ...
        S: {n1} {size}
        S: ...
        S: .
        """

  @RFC1939-5-f @must @monitored
  Rule: The size in a scan listing is the number of octets that RETR sends, without stuffing

    Scenario: LIST and RETR
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: CAPA
        S: +OK|-ERR
        C: LIST {n1}
        S: +OK {n1} {octets1}
        C: RETR {n1}
        S: +OK
        S: {message1.stuffed}
        S: .
        """

  @RFC1939-5-g @must @monitored
  Rule: LIST does not list messages that are marked as deleted

    Scenario: LIST behind DELE
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: DELE {n1}
        S: +OK
        C: LIST
        S: +OK
        S: (no) {n1}
        S: .
        C: RSET
        S: +OK
        """

  @RFC1939-5-h @must @monitored
  Rule: A message that is marked as deleted cannot be referred to any more

    Scenario: RETR and DELE behind DELE
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: DELE {n1}
        S: +OK
        C: RETR {n1}
        S: -ERR
        C: DELE {n1}
        S: -ERR
        C: RSET
        S: +OK
        """

    Scenario: LIST behind DELE
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: DELE {n1}
        S: +OK
        C: LIST {n1}
        S: -ERR
        """

    @needs-top
    Scenario: TOP behind DELE
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: DELE {n1}
        S: +OK
        C: TOP {n1} 0
        S: -ERR
        """

    @needs-uidl
    Scenario: UIDL behind DELE
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: DELE {n1}
        S: +OK
        C: UIDL {n1}
        S: -ERR
        """

  @RFC1939-5-i @must @monitored
  Rule: NOOP succeeds

    Scenario: NOOP
      When the POP3 dialogue runs
        """
        C: NOOP
        S: +OK
        """

  @RFC1939-5-j @must @monitored
  Rule: RSET succeeds

    Scenario: RSET with nothing deleted
      When the POP3 dialogue runs
        """
        C: RSET
        S: +OK
        """

  @RFC1939-5-k @must @monitored
  Rule: STAT counts as many messages as LIST lists

    Scenario: STAT and LIST
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: STAT
        S: +OK {count:number} {octets:number}
        C: STAT
        S: +OK {count} {octets}
        C: LIST
        S: +OK
        S: ...
        S: {count} {size:number}
        S: ...
        S: .
        """

  @RFC1939-5-l @must @monitored
  Rule: The octets that STAT gives are the sum of the sizes in LIST

    Scenario: STAT and LIST where capabilities are known
      Given a maildrop with these messages
        | subject | body      |
        | one     | a         |
        | two     | two lines |
      When the POP3 dialogue runs
        """
        C: CAPA
        S: +OK|-ERR
        C: STAT
        S: +OK {count:number} {octets:number}
        C: LIST
        S: +OK
        S: .
        """
