@pop3 @server
Feature: RFC 1939 §7 Optional commands

  @RFC1939-7-a @must @monitored @needs-top
  Rule: TOP sends the header section, the empty line and the lines of the body that were asked for, or all there are

    Scenario: TOP of a message that was retrieved
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: RETR {n1}
        S: +OK
        S: .
        C: TOP {n1} 1
        S: +OK
        S: .
        C: TOP {n1} 1000
        S: +OK
        S: {message1.stuffed}
        S: .
        """

  @RFC1939-7-b @must @monitored @needs-uidl
  Rule: UIDL with a message-number answers about that message

    Scenario: UIDL of one message
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: UIDL {n1}
        S: +OK {n1} {uidl1}
        """

  @RFC1939-7-c @must @monitored @needs-uidl
  Rule: A unique-id listing is the message-number, one space and the unique-id, and nothing more

    Scenario: UIDL of all
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: UIDL
        S: +OK
        S: ...
        S: {n1} {uidl1}
        S: ...
        S: .
        """

  @RFC1939-7-d @must @monitored @needs-uidl
  Rule: A unique-id is 1 to 70 octets from 0x21 to 0x7E

    Scenario: UIDL of all
      Given a maildrop with these messages
        | subject | body      |
        | one     | a         |
        | two     | two lines |
      When the POP3 dialogue runs
        """
        C: UIDL
        S: +OK
        S: ...
        S: {n1} {uidl1}
        S: ...
        S: .
        C: UIDL
        S: +OK
        S: ...
        S: {n2} {uidl2}
        S: ...
        S: .
        """

  @RFC1939-7-e @must @monitored @needs-uidl
  Rule: Different messages of a maildrop have different unique-ids

    Scenario: two messages of different sizes
      Given a maildrop with these messages
        | subject | body      |
        | one     | a         |
        | two     | two lines |
      When the POP3 dialogue runs
        """
        C: LIST
        S: +OK
        S: .
        C: UIDL
        S: +OK
        S: ...
        S: {n1} {uidl1}
        S: ...
        S: .
        C: UIDL {n2}
        S: +OK {n2} {uidl2}
        """

  @RFC1939-7-f @must @monitored @needs-uidl
  Rule: The unique-id of a message stays the same

    Scenario: UIDL twice
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: UIDL {n1}
        S: +OK {n1} {id}
        C: RETR {n1}
        S: +OK
        S: {message1.stuffed}
        S: .
        C: UIDL {n1}
        S: +OK {n1} {id}
        """

  @RFC1939-7-g @must @monitored @needs-uidl
  Rule: UIDL does not list messages that are marked as deleted

    Scenario: UIDL behind DELE
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: DELE {n1}
        S: +OK
        C: UIDL
        S: +OK
        S: (no) {n1}
        S: .
        C: RSET
        S: +OK
        """

  @RFC1939-7-h @must @monitored
  Rule: A timestamp in the greeting is a msg-id

    Scenario: the greeting
      When the POP3 dialogue runs from the greeting
        """
        S: +OK
        """
