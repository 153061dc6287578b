@pop3 @server
Feature: RFC 1939 §4 The AUTHORIZATION state

  @RFC1939-4-a @must @monitored
  Rule: The greeting is a positive response

    Scenario: the greeting
      When the POP3 dialogue runs from the greeting
        """
        S: +OK
        """

  @RFC1939-4-e @must @monitored
  Rule: The messages of a maildrop are numbered 1, 2 and so on without a gap, and listed once each

    Scenario: LIST and UIDL of a whole maildrop
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: LIST
        S: +OK
        S: ...
        S: {n1} {octets1}
        S: ...
        S: .
        """
