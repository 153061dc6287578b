@imap @server
Feature: RFC 9051 §6.3.9 LIST

  @RFC9051-6.3.9-a @must
  Rule: LIST returns no names but those that match the pattern

    Scenario: one of two mailboxes
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 CREATE {other}
        S: a1 OK
        C: a2 LIST "" {mailbox}
        S: * LIST (...) {?} {mailbox}
        S: (no) * LIST (...) {?} {other}
        S: a2 OK
        C: a3 LIST "" {absent}
        S: (no) * LIST (...) {?} {?}
        S: a3 OK
        """

  @RFC9051-6.3.9-b @must
  Rule: LIST with an empty mailbox name returns the hierarchy delimiter, or NIL, and nothing else

    Scenario: the empty reference name
      When the IMAP dialogue runs
        """
        C: a1 LIST "" ""
        S: * LIST (...) {?} {*}
        S: (no) * LIST (...) {?} INBOX
        S: a1 OK
        """

  @RFC9051-6.3.9-d @must
  Rule: The wildcard * in a name matches any characters, also none

    Scenario Outline: <where>
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 CREATE {absent}
        S: a1 OK
        C: a2 CREATE {absent}-of-mail
        S: a2 OK
        C: a3 LIST "" "<pattern>"
        S: * LIST (...) {?} {absent}
        S: * LIST (...) {?} {absent}-of-mail
        S: (no) * LIST (...) {?} {mailbox}
        S: a3 OK
        """

      Examples:
        | where             | pattern      |
        | at the end        | {absent}*    |
        | twice             | {absent}**   |

  @RFC9051-6.3.9-e @must @rests-on-RFC9051-7.3.1-m
  Rule: The wildcard % matches no hierarchy delimiter, while * does

    Scenario: three levels
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 LIST "" {mailbox}
        S: * LIST (...) "{delimiter}" {mailbox}
        S: a1 OK
        C: a2 CREATE "{mailbox}{delimiter}middle"
        S: a2 OK
        C: a3 CREATE "{mailbox}{delimiter}middle{delimiter}last"
        S: a3 OK
        C: a4 LIST "" "{mailbox}%"
        S: * LIST (...) {?} {mailbox}
        S: (no) * LIST (...) {?} "{mailbox}{delimiter}middle"
        S: a4 OK
        C: a5 LIST "" "{mailbox}{delimiter}%"
        S: * LIST (...) {?} "{mailbox}{delimiter}middle"
        S: (no) * LIST (...) {?} "{mailbox}{delimiter}middle{delimiter}last"
        S: a5 OK
        C: a6 LIST "" "{mailbox}*"
        S: * LIST (...) {?} {mailbox}
        S: * LIST (...) {?} "{mailbox}{delimiter}middle"
        S: * LIST (...) {?} "{mailbox}{delimiter}middle{delimiter}last"
        S: a6 OK
        """

  @RFC9051-6.3.9-f @must @rests-on-RFC9051-7.3.1-m
  Rule: A pattern that ends in % also returns levels of the hierarchy under which there are mailboxes

    Scenario: a level that was not created by itself
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 LIST "" {mailbox}
        S: * LIST (...) "{delimiter}" {mailbox}
        S: a1 OK
        C: a2 CREATE "{absent}{delimiter}inferior"
        S: a2 OK
        C: a3 LIST "" "{absent}%"
        S: * LIST (...) {?} {absent}
        S: (no) * LIST (...) {?} "{absent}{delimiter}inferior"
        S: a3 OK
        """

  @RFC9051-6.3.9-h @must
  Rule: INBOX is listed where the upper-case name matches the pattern

    Scenario Outline: <pattern>
      When the IMAP dialogue runs
        """
        C: a1 LIST "" <pattern>
        S: * LIST (...) {?} INBOX
        S: a1 OK
        """

      Examples:
        | pattern |
        | INBOX   |
        | "INBOX" |
        | INB*    |
        | I%      |
        | %       |

  @RFC9051-7.3.1-m @may
  Rule: Mailboxes have a hierarchy: a mailbox can be created under another one

    Scenario: a mailbox in a mailbox
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 LIST "" {mailbox}
        S: * LIST (...) "{delimiter}" {mailbox}
        S: a1 OK
        C: a2 CREATE "{mailbox}{delimiter}inferior"
        S: a2 OK
        C: a3 LIST "" "{mailbox}{delimiter}inferior"
        S: * LIST (...) "{delimiter}" "{mailbox}{delimiter}inferior"
        S: a3 OK
        """
