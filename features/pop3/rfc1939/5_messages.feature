@pop3 @server
Feature: RFC 1939 §5 Messages in the TRANSACTION state

  @RFC1939-5-m @must
  Rule: A message-number that no message has is answered -ERR

    Scenario Outline: <command> <number>
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: <command> <number>
        S: -ERR
        C: NOOP
        S: +OK
        """

      Examples: 0 is no message's number
        | command | number |
        | LIST    | 0      |
        | RETR    | 0      |
        | DELE    | 0      |

      Examples: ten times as many as there are messages
        | command | number   |
        | LIST    | {total}0 |
        | RETR    | {total}0 |
        | DELE    | {total}0 |

      Examples: more than 32 and 64 bits hold
        | command | number               |
        | LIST    | 4294967297           |
        | RETR    | 4294967297           |
        | LIST    | 18446744073709551617 |
        | RETR    | 18446744073709551617 |
        | DELE    | 99999999999999999999 |

      @needs-top
      Examples: TOP
        | command | number                 |
        | TOP     | 0 0                    |
        | TOP     | {total}0 0             |
        | TOP     | 18446744073709551617 0 |

      @needs-uidl
      Examples: UIDL
        | command | number               |
        | UIDL    | 0                    |
        | UIDL    | {total}0             |
        | UIDL    | 18446744073709551617 |

  @RFC1939-5-n @must
  Rule: An argument that is no number where a message-number belongs is answered -ERR

    Scenario Outline: <command>
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: <command>
        S: -ERR
        C: NOOP
        S: +OK
        """

      Examples:
        | command   |
        | LIST x    |
        | LIST {n1}x |
        | LIST -1   |
        | RETR x    |
        | RETR {n1}x |
        | RETR -1   |
        | DELE x    |

  @RFC1939-5-o @must
  Rule: LIST of an empty maildrop succeeds and lists nothing

    @needs-empty-maildrop
    Scenario: the only message is marked as deleted
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: DELE {n1}
        S: +OK
        C: LIST
        S: +OK
        S: (nothing else)
        S: .
        C: STAT
        S: +OK 0 0
        """

    @needs-empty-maildrop
    Scenario: the only message has been removed
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: DELE {n1}
        S: +OK
        C: QUIT
        S: +OK
        S: (closes)
        C2: LIST
        S2: +OK
        S2: (nothing else)
        S2: .
        """

  @RFC1939-5-p @should
  Rule: A scan listing ends behind the size

    Scenario: LIST of all messages
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

  @RFC1939-5-q @must
  Rule: RETR sends the whole message, each line as it is

    Scenario Outline: a message with <what>
      Given the message "sample"
        """
        From: Sender <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: a sample
        {run-header}

        before
        <line>
        behind
        """
      And a maildrop with the message "sample"
      When the POP3 dialogue runs
        """
        C: RETR {n1}
        S: +OK
        S: {message1.stuffed}
        S: .
        C: NOOP
        S: +OK
        """

      Examples:
        | what                            | line       |
        | a dot alone                     | .          |
        | two dots                        | ..         |
        | a dot before a word             | .word      |
        | a dot and a space               | .\s        |
        | an empty line                   |            |
        | spaces at the end of a line     | word\s\s   |
        | a tab                           | \tword\t   |
        | a line that looks like an end   | +OK        |
        | a line that looks like an error | -ERR no    |
        | a line of 998 octets            | {x*998}    |
        | a line of dots                  | {.*998}    |

    Scenario: a message without a body
      Given the message "sample"
        """
        From: Sender <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: nothing follows
        {run-header}

        """
      And a maildrop with the message "sample"
      When the POP3 dialogue runs
        """
        C: RETR {n1}
        S: +OK
        S: {message1.stuffed}
        S: .
        """

    Scenario: two messages, one after the other
      Given a maildrop with these messages
        | subject | body     |
        | one     | first    |
        | two     | .second. |
      When the POP3 dialogue runs
        """
        C: RETR {n2}
        S: +OK
        S: {message2.stuffed}
        S: .
        C: RETR {n1}
        S: +OK
        S: {message1.stuffed}
        S: .
        """

  @RFC1939-5-r @must
  Rule: DELE leaves the numbers of the other messages as they are

    Scenario: the other of two messages
      Given a maildrop with these messages
        | subject | body      |
        | one     | a         |
        | two     | two lines |
      When the POP3 dialogue runs
        """
        C: DELE {n1}
        S: +OK
        C: LIST {n2}
        S: +OK {n2} {octets2}
        C: RETR {n2}
        S: +OK
        S: {message2.stuffed}
        S: .
        """

  @RFC1939-5-s @must
  Rule: NOOP does nothing

    Scenario: NOOP behind DELE
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: DELE {n1}
        S: +OK
        C: STAT
        S: +OK {count:number} {octets:number}
        C: NOOP
        S: +OK
        C: STAT
        S: +OK {count} {octets}
        C: LIST {n1}
        S: -ERR
        """

  @RFC1939-5-t @must
  Rule: RSET takes the mark off every message that was marked as deleted

    Scenario: RETR of the messages that were marked
      Given a maildrop with these messages
        | subject | body      |
        | one     | a         |
        | two     | two lines |
      When the POP3 dialogue runs
        """
        C: DELE {n1}
        S: +OK
        C: DELE {n2}
        S: +OK
        C: RSET
        S: +OK
        C: RETR {n1}
        S: +OK
        S: {message1.stuffed}
        S: .
        C: LIST {n2}
        S: +OK {n2} {octets2}
        """

    Scenario: the session after it
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: DELE {n1}
        S: +OK
        C: RSET
        S: +OK
        C: QUIT
        S: +OK
        S: (closes)
        C2: LIST {n1}
        S2: +OK {n1} {octets1}
        """
