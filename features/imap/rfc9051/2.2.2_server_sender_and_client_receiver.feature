@imap @server
Feature: RFC 9051 §2.2.2 Server protocol sender and client protocol receiver

  @RFC9051-2.2.2-b @must @monitored
  Rule: A tagged response has the tag of a command that the client has sent

    Scenario: an unusual tag
      When the IMAP dialogue runs
        """
        C: 7.x-y_z NOOP
        S: 7.x-y_z OK
        """

  @RFC9051-2.2.2-c @must @monitored
  Rule: A command has exactly one tagged response

    Scenario: two commands in one write
      When the IMAP dialogue runs
        """
        C: a1 NOOP
        C: a2 NOOP
        S: a1 OK
        S: a2 OK
        C: a3 NOOP
        S: a3 OK
        """
