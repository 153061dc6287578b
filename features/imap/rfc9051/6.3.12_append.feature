@imap @server
Feature: RFC 9051 §6.3.12 APPEND

  Background:
    Given an empty mailbox
    And the message "letter"
      """
      Date: Thu, 01 Jan 2026 12:00:00 +0000
      From: <sender@client.example>
      Subject: a letter
      {run-header}

      .
      The dot above stands alone.\t\s
      """

  @RFC9051-6.3.12-a @must
  Rule: APPEND adds the message behind those that are there, octet for octet

    Scenario: a message with a lone dot and white space
      When the IMAP dialogue runs
        """
        C: a1 APPEND {mailbox} {letter.literal}
        S: a1 OK
        C: a2 SELECT {mailbox}
        S: * 1 EXISTS
        S: a2 OK
        C: a3 FETCH 1 (BODY.PEEK[])
        S: * 1 FETCH (BODY[] {letter})
        S: a3 OK
        """

    Scenario: a message for the INBOX
      When the IMAP dialogue runs
        """
        C: a1 APPEND INBOX {letter.literal}
        S: a1 OK
        """
      Then alice receives the message "letter"

  # A store for 7-bit text may encode what is not.
  @RFC9051-6.3.12-b @may
  Rule: APPEND keeps 8-bit octets of the message as they are

    Scenario: a body in UTF-8 that says so
      Given the message "green"
        """
        Subject: green
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit
        {run-header}

        gr\xc3\xbcn
        """
      When the IMAP dialogue runs
        """
        C: a1 APPEND {mailbox} {green.literal}
        S: a1 OK
        C: a2 SELECT {mailbox}
        S: a2 OK
        C: a3 FETCH 1 (BODY.PEEK[])
        S: * 1 FETCH (BODY[] {green})
        S: a3 OK
        """

  @RFC9051-6.3.12-d @should
  Rule: The flags that APPEND gives are those of the message

    Scenario Outline: <flags>
      When the IMAP dialogue runs
        """
        C: a1 APPEND {mailbox} (<flags>) {letter.literal}
        S: a1 OK
        C: a2 SELECT {mailbox}
        S: a2 OK
        C: a3 FETCH 1 (FLAGS)
        S: * 1 FETCH (FLAGS (<flags>))
        S: a3 OK
        """

      Examples:
        | flags                                                 |
        | \\\\Seen                                              |
        | \\\\Answered \\\\Flagged                              |
        | \\\\Seen \\\\Draft \\\\Deleted \\\\Flagged \\\\Answered |

  @RFC9051-6.3.12-e @must
  Rule: Without flags in APPEND the message has none

    Scenario: a message alone
      When the IMAP dialogue runs
        """
        C: a1 APPEND {mailbox} {letter.literal}
        S: a1 OK
        C: a2 SELECT {mailbox}
        S: a2 OK
        C: a3 FETCH 1 (FLAGS)
        S: * 1 FETCH (FLAGS ())
        S: a3 OK
        """

  @RFC9051-6.3.12-f @should @needs-imap4rev1
  Rule: The date-time that APPEND gives is the internal date of the message

    Scenario Outline: received between <day before> and <day after>
      When the IMAP dialogue runs
        """
        C: a1 APPEND {mailbox} "<date-time>" {letter.literal}
        S: a1 OK
        C: a2 APPEND {mailbox} {letter.literal}
        S: a2 OK
        C: a3 SELECT {mailbox}
        S: a3 OK
        C: a4 SEARCH SINCE <day before> BEFORE <day after>
        S: * SEARCH 1
        S: a4 OK
        """

      Examples:
        | date-time                    | day before  | day after   |
        | 17-Jul-1996 12:44:25 +0000   | 16-Jul-1996 | 19-Jul-1996 |
        | \\s1-Feb-2004 12:00:00 -0700 | 31-Jan-2004 | 3-Feb-2004  |

  @RFC9051-6.3.12-h @must
  Rule: APPEND that does not succeed adds nothing

    Scenario: a date that is none
      When the IMAP dialogue runs
        """
        C: a1 APPEND {mailbox} "31-Foo-1996 12:44:25 +0000" {letter.literal}
        S: a1 NO|BAD
        C: a2 SELECT {mailbox}
        S: * 0 EXISTS
        S: a2 OK
        """

  @RFC9051-6.3.12-i @must
  Rule: APPEND to a mailbox that does not exist is answered NO, and does not create it

    Scenario: a name that is nobody's
      When the IMAP dialogue runs
        """
        C: a1 APPEND {absent} {letter.literal}
        S: a1 NO
        C: a2 LIST "" {absent}
        S: (no) * LIST (...) {?} {absent}
        S: a2 OK
        """

  @RFC9051-6.3.12-j @must
  Rule: The NO to APPEND to a mailbox that could be created has the code TRYCREATE

    Scenario: tried, created, and tried again
      When the IMAP dialogue runs
        """
        C: a1 APPEND {absent} {letter.literal}
        S: a1 NO [TRYCREATE]
        C: a2 CREATE {absent}
        S: a2 OK
        C: a3 APPEND {absent} {letter.literal}
        S: a3 OK
        """

  @RFC9051-6.3.12-m @should
  Rule: APPEND to the selected mailbox tells the new number of messages at once

    Scenario: EXISTS before the OK
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 APPEND {mailbox} {letter.literal}
        S: * 1 EXISTS
        S: a2 OK
        """
