@imap @server
Feature: RFC 9051 §2.2.1 Client protocol sender and server protocol receiver

  @RFC9051-2.2.1-c @must @monitored
  Rule: A continuation request comes only while a command waits for one

    Scenario: a command in two pieces
      When the IMAP dialogue runs
        """
        C: a1 STATUS {5}\r\n\
        S: +
        C: INBOX (MESSAGES)
        S: a1 OK
        C: a2 NOOP
        S: a2 OK
        """
