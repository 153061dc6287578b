@imap @server
Feature: RFC 9051 §6.4.6 STORE

  Background:
    Given a mailbox with these messages
      | subject | flags           |
      | one     | \Seen \Flagged  |
      | two     |                 |

  @RFC9051-6.4.6-a @must
  Rule: STORE returns the flags as they are afterwards

    Scenario Outline: <item> leaves (<left>)
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 STORE 1 <item> (<flags>)
        S: * 1 FETCH (FLAGS (<left>))
        S: a2 OK
        """

      Examples:
        | item   | flags         | left                              |
        | FLAGS  | \\\\Answered | \\\\Answered                     |
        | +FLAGS | \\\\Answered | \\\\Seen \\\\Flagged \\\\Answered |
        | -FLAGS | \\\\Seen     | \\\\Flagged                      |
        | FLAGS  |              |                                  |

  @RFC9051-6.4.6-b @should
  Rule: The suffix .SILENT keeps STORE from returning the flags

    Scenario Outline: <item>
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 STORE 1 <item> (\\Seen \\Answered)
        S: (no) * 1 FETCH (FLAGS (...))
        S: a2 OK
        C: a3 FETCH 1 (FLAGS)
        S: * 1 FETCH (FLAGS (<left>))
        S: a3 OK
        """

      Examples:
        | item          | left                              |
        | FLAGS.SILENT  | \\\\Seen \\\\Answered             |
        | +FLAGS.SILENT | \\\\Seen \\\\Flagged \\\\Answered |
        | -FLAGS.SILENT | \\\\Flagged                       |

  @RFC9051-6.4.6-d @must
  Rule: FLAGS replaces the flags of each message of the set, +FLAGS adds to them, -FLAGS takes away

    Scenario Outline: <item>
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 STORE 1:2 <item> (\\Seen)
        S: a2 OK
        C: a3 FETCH 1:2 (FLAGS)
        S: * 1 FETCH (FLAGS (<first>))
        S: * 2 FETCH (FLAGS (<second>))
        S: a3 OK
        """

      Examples:
        | item   | first               | second   |
        | FLAGS  | \\\\Seen            | \\\\Seen |
        | +FLAGS | \\\\Seen \\\\Flagged | \\\\Seen |
        | -FLAGS | \\\\Flagged         |          |

  @RFC9051-6.4.6-e @must
  Rule: The flags of STORE can stand without parentheses

    Scenario: two flags
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 STORE 2 +FLAGS \\Deleted \\Draft
        S: * 2 FETCH (FLAGS (\\Deleted \\Draft))
        S: a2 OK
        """

  @RFC9051-6.4.6-g @must
  Rule: Flags of messages that the set does not name stay as they are

    Scenario: one of two messages
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 STORE 2 FLAGS (\\Answered)
        S: a2 OK
        C: a3 FETCH 1 (FLAGS)
        S: * 1 FETCH (FLAGS (\\Seen \\Flagged))
        S: a3 OK
        """
