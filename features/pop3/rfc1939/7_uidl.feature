@pop3 @server
Feature: RFC 1939 §7 UIDL

  @RFC1939-7-n @must @needs-uidl
  Rule: A message has the same unique-id in every session

    Scenario: a session that ended with QUIT
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: UIDL {n1}
        S: +OK {n1} {uidl1}
        C: QUIT
        S: +OK
        S: (closes)
        C2: UIDL {n1}
        S2: +OK {n1} {uidl1}
        """

    Scenario: other messages were removed
      Given a maildrop with these messages
        | subject | body      |
        | one     | a         |
        | two     | two lines |
        | three   | bcd       |
      When the POP3 dialogue runs
        """
        C: DELE {n2}
        S: +OK
        C: QUIT
        S: +OK
        S: (closes)
        C2: UIDL
        S2: +OK
        S2: (no) {?} {uidl2}
        S2: ...
        S2: {?} {uidl1}
        S2: ...
        S2: .
        C2: UIDL
        S2: +OK
        S2: ...
        S2: {?} {uidl3}
        S2: ...
        S2: .
        """

  @RFC1939-7-o @must @needs-uidl
  Rule: A unique-id persists even if the session ends without the UPDATE state

    Scenario: a session that was lost
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
        C: (closes)
        C2: UIDL {n1}
        S2: +OK {n1} {id}
        """

  @RFC1939-7-z @should
  Rule: The unique-id of a message that was removed is not given to another one

    @needs-uidl
    Scenario: a message arrives in the place of the one that was removed
      Given the message "late"
        """
        From: Sender <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: late
        {run-header}

        This message takes the place of another.
        """
      And a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: DELE {n1}
        S: +OK
        C: QUIT
        S: +OK
        S: (closes)
        """
      And the IMAP dialogue runs
        """
        C: a1 APPEND INBOX {late.literal}
        S: a1 OK
        """
      And the POP3 dialogue runs
        """
        C2: UIDL
        S2: +OK
        S2: (no) {?} {uidl1}
        S2: .
        """
