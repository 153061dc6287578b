@pop3 @server
Feature: RFC 1939 §4 Opening and locking the maildrop

  @RFC1939-4-b @must
  Rule: The greeting is one line, and nothing else comes before the client has spoken

    Scenario: QUIT as the first command
      When the POP3 dialogue runs from the greeting
        """
        S: +OK
        C: QUIT
        S: +OK
        S: (closes)
        """

  # The RFC speaks of an exclusive lock "as necessary": servers that keep the messages safe without refusing
  # the second session are common, so this is information.
  @RFC1939-4-c @may
  Rule: A login to a maildrop that another session has open is refused

    Scenario: two sessions of one account
      When the POP3 dialogue runs
        """
        C: NOOP
        S: +OK
        """
      And the POP3 dialogue runs from the greeting
        """
        C2: USER {alice.user}
        S2: +OK
        C2: PASS {alice.password}
        S2: -ERR
        C: NOOP
        S: +OK
        """

  @RFC1939-4-d @must
  Rule: A session begins with no message marked as deleted

    Scenario: a login behind a session that marked a message and was lost
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: DELE {n1}
        S: +OK
        C: (closes)
        C2: LIST {n1}
        S2: +OK {n1} {size:number}
        """

  @RFC1939-4-f @must
  Rule: Mail that arrives while the maildrop is open changes neither the number nor the size of a message

    Scenario: a second message arrives
      Given the message "late"
        """
        From: Sender <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: late
        {run-header}

        This message arrives while the session lasts.
        """
      And a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: LIST {n1}
        S: +OK {n1} {size:number}
        """
      And the IMAP dialogue runs
        """
        C: a1 APPEND INBOX {late.literal}
        S: a1 OK|NO
        """
      And the POP3 dialogue runs
        """
        C: LIST {n1}
        S: +OK {n1} {size}
        C: RETR {n1}
        S: +OK
        S: {message1.stuffed}
        S: .
        """

  @RFC1939-4-g @must
  Rule: QUIT before the login is answered +OK

    Scenario: QUIT as the first command
      When the POP3 dialogue runs from the greeting
        """
        C: QUIT
        S: +OK
        """

    Scenario: QUIT in the place of PASS
      When the POP3 dialogue runs from the greeting
        """
        C: USER {alice.user}
        S: +OK
        C: QUIT
        S: +OK
        """
