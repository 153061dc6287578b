@pop3 @server
Feature: RFC 1939 §7 TOP

  @RFC1939-7-i @must @needs-top
  Rule: TOP of no lines ends with the empty line behind the header section

    Scenario: TOP 0
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: RETR {n1}
        S: +OK
        S: {message1.stuffed}
        S: .
        C: TOP {n1} 0
        S: +OK
        S: ...
        S:
        S: .
        """

  @RFC1939-7-j @must @needs-top
  Rule: TOP sends as many lines of the body as were asked for, behind the header section and the empty line

    Scenario Outline: <lines> of three lines
      Given the message "three"
        """
        From: Sender <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: three lines
        {run-header}

        line one
        line two
        line three
        """
      And a maildrop with the message "three"
      When the POP3 dialogue runs
        """
        C: TOP {n1} <lines>
        S: +OK
        S: ...
        S: From: Sender \<sender@client.example>
        S: Date: Thu, 01 Jan 2026 12:00:00 +0000
        S: Subject: three lines
        S: {run-header}
        S: ...
        S:
        S: <body>
        S: .
        """

      Examples:
        | lines | body                                   |
        | 1     | line one                               |
        | 2     | line one\\r\\nline two                 |
        | 3     | line one\\r\\nline two\\r\\nline three |

  @RFC1939-7-k @must @needs-top
  Rule: TOP of more lines than the body has sends the whole message

    Scenario Outline: <lines> of two lines
      Given a maildrop with these messages
        | subject | body                  |
        | one     | line one\\r\\nline two |
      When the POP3 dialogue runs
        """
        C: TOP {n1} <lines>
        S: +OK
        S: {message1.stuffed}
        S: .
        """

      Examples:
        | lines      |
        | 2          |
        | 3          |
        | 2147483647 |

  @RFC1939-7-l @must @needs-top
  Rule: TOP puts a second dot before a line that begins with one

    Scenario: a body of dots
      Given the message "dots"
        """
        From: Sender <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: dots
        {run-header}

        .
        .word
        behind
        """
      And a maildrop with the message "dots"
      When the POP3 dialogue runs
        """
        C: TOP {n1} 2
        S: +OK
        S: ...
        S: From: Sender \<sender@client.example>
        S: Date: Thu, 01 Jan 2026 12:00:00 +0000
        S: Subject: dots
        S: {run-header}
        S: ...
        S:
        S: ..
        S: ..word
        S: .
        """

  @RFC1939-7-m @must @needs-top
  Rule: TOP with a number of lines that is negative or no number is answered -ERR

    Scenario Outline: <lines> lines
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: TOP {n1} <lines>
        S: -ERR
        C: NOOP
        S: +OK
        """

      Examples:
        | lines |
        | -1    |
        | x     |
        | 1x    |
