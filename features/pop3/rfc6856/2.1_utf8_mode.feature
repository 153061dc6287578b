@pop3 @server
Feature: RFC 6856 §2.1 UTF-8 mode

  @RFC6856-2.1-a @may @needs-utf8
  Rule: UTF8 succeeds, as often as it is given

    Scenario: UTF8 before the login
      When the POP3 dialogue runs from the greeting
        """
        C: UTF8
        S: +OK
        C: UTF8
        S: +OK
        """

  @RFC6856-2.1-b @must @needs-utf8
  Rule: UTF8 with an argument is answered -ERR

    Scenario Outline: UTF8 <argument>
      When the POP3 dialogue runs from the greeting
        """
        C: UTF8 <argument>
        S: -ERR
        """

      Examples:
        | argument |
        | USER     |
        | 1        |

  @RFC6856-2.1-c @must @monitored @needs-utf8
  Rule: Outside of UTF-8 mode the header section of a message comes in US-ASCII or not at all

    Scenario Outline: <command> of a message with letters beyond ASCII in its subject
      Given the message "international"
        """
        From: Sender <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: gr\xC3\xBCn
        {run-header}

        text
        """
      When the IMAP dialogue runs
        """
        C: a1 APPEND INBOX {international.literal}
        S: a1 OK
        """
      And the POP3 dialogue runs
        """
        C: CAPA
        S: +OK
        S: ...
        S: UTF8{*}
        S: ...
        S: .
        C: STAT
        S: +OK {last:number} {octets:number}
        C: <command>
        S: +OK|-ERR
        """

      Examples:
        | command      |
        | RETR {last}  |
        | TOP {last} 0 |

  @RFC6856-2.1-d @must @needs-utf8
  Rule: In UTF-8 mode a message in UTF-8 is sent as it is

    Scenario: UTF8, the login and RETR
      Given the message "international"
        """
        From: Sender <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: gr\xC3\xBCn
        {run-header}

        text
        """
      When the IMAP dialogue runs
        """
        C: a1 APPEND INBOX {international.literal}
        S: a1 OK
        """
      And the POP3 dialogue runs from the greeting
        """
        C: UTF8
        S: +OK
        C: USER {alice.user}
        S: +OK
        C: PASS {alice.password}
        S: +OK
        C: STAT
        S: +OK {last:number} {octets:number}
        C: RETR {last}
        S: +OK
        S: {international.stuffed}
        S: .
        """

  @RFC6856-2.1-f @may @needs-utf8 @needs-stls
  Rule: STLS behind UTF8 is answered -ERR

    Scenario: STLS in UTF-8 mode
      When the POP3 dialogue runs from the greeting
        """
        S: +OK
        C: UTF8
        S: +OK
        C: STLS
        S: -ERR
        """
