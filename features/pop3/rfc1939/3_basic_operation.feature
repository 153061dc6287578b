@pop3 @server
Feature: RFC 1939 §3 Basic operation

  @RFC1939-3-b @must @monitored
  Rule: The first line of a response ends in CRLF

    Scenario: the response to NOOP
      When the POP3 dialogue runs
        """
        C: NOOP
        S: +OK
        """

  @RFC1939-3-c @must @monitored
  Rule: The first line of a response has at most 512 octets, CRLF included

    Scenario: success and failure
      When the POP3 dialogue runs
        """
        C: NOOP
        S: +OK
        C: XYZZ
        S: -ERR
        """

  @RFC1939-3-d @must @monitored
  Rule: A response begins with +OK or -ERR in upper case

    Scenario: success and failure
      When the POP3 dialogue runs
        """
        C: NOOP
        S: +OK
        C: XYZZ
        S: -ERR
        """

  @RFC1939-3-e @must @monitored
  Rule: Each line of a multi-line response ends in CRLF, the one with the dot at its end as well

    Scenario: the lines of LIST
      Given a maildrop with these messages
        | subject | body      |
        | one     | a         |
        | two     | two lines |
      When the POP3 dialogue runs
        """
        C: LIST
        S: +OK
        S: .
        """

  @RFC1939-3-f @must @monitored
  Rule: A line of a multi-line response that begins with a dot has a second one put before it

    Scenario: a message with dots
      Given the message "dots"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 00:00:00 +0000
        {run-header}

        .
        ..
        .text
        """
      And a maildrop with the message "dots"
      When the POP3 dialogue runs
        """
        C: RETR {n1}
        S: +OK
        S: {message1.stuffed}
        S: .
        """

  @RFC1939-3-h @must @monitored
  Rule: A command that belongs to another state is answered -ERR

    Scenario: STAT before the login
      When the POP3 dialogue runs from the greeting
        """
        C: STAT
        S: -ERR
        """

    Scenario Outline: <command> before the login
      When the POP3 dialogue runs from the greeting
        """
        C: <command>
        S: -ERR
        """

      Examples:
        | command |
        | LIST    |
        | RETR 1  |
        | DELE 1  |
        | NOOP    |
        | RSET    |

    @needs-top
    Scenario: TOP before the login
      When the POP3 dialogue runs from the greeting
        """
        C: TOP 1 0
        S: -ERR
        """

    @needs-uidl
    Scenario: UIDL before the login
      When the POP3 dialogue runs from the greeting
        """
        C: UIDL
        S: -ERR
        """

    Scenario Outline: <command> behind the login
      When the POP3 dialogue runs
        """
        C: <command>
        S: -ERR
        C: NOOP
        S: +OK
        """

      Examples:
        | command                                       |
        | USER {alice.user}                             |
        | PASS {alice.password}                         |
        | APOP nobody c4c9334bac560ecc979e58001b3e22fb |
