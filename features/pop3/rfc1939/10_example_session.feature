@pop3 @server
Feature: RFC 1939 §10 Example POP3 session

  @RFC1939-10-a @must
  Rule: A client can list, retrieve and delete the messages of a maildrop in one session

    Scenario: two messages of a maildrop
      Given a maildrop with these messages
        | subject | body        |
        | one     | the first   |
        | two     | the second. |
      When the POP3 dialogue runs
        """
        C: STAT
        S: +OK {total} {octets:number}
        C: STAT
        S: +OK {total} {octets}
        C: LIST
        S: +OK
        S: .
        C: LIST {n1}
        S: +OK {n1} {octets1}
        C: RETR {n1}
        S: +OK
        S: {message1.stuffed}
        S: .
        C: DELE {n1}
        S: +OK
        C: LIST {n2}
        S: +OK {n2} {octets2}
        C: RETR {n2}
        S: +OK
        S: {message2.stuffed}
        S: .
        C: DELE {n2}
        S: +OK
        C: QUIT
        S: +OK
        S: (closes)
        """

    @needs-empty-maildrop
    Scenario: two messages, and the maildrop is empty afterwards
      Given a maildrop with these messages
        | subject | body        |
        | one     | the first   |
        | two     | the second. |
      When the POP3 dialogue runs
        """
        C: STAT
        S: +OK 2 {octets:number}
        C: STAT
        S: +OK 2 {octets}
        C: LIST
        S: +OK
        S: .
        C: RETR {n1}
        S: +OK
        S: {message1.stuffed}
        S: .
        C: DELE {n1}
        S: +OK
        C: RETR {n2}
        S: +OK
        S: {message2.stuffed}
        S: .
        C: DELE {n2}
        S: +OK
        C: QUIT
        S: +OK
        S: (closes)
        C2: STAT
        S2: +OK 0 0
        """
