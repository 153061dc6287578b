@message
Feature: RFC 5322 §4.1 Miscellaneous obsolete tokens

  @RFC5322-4.1-a @must
  Rule: A header field holds no control characters

    Scenario Outline: Subject is "<value>": <verdict>
      Given a sound message whose "Subject" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value      | verdict |
        | one two    | pass    |
        | a\tb       | pass    |
        | bell\x07   | fail    |
        | delete\x7F | fail    |

    Scenario Outline: From is "<value>": <verdict>
      Given a sound message whose "From" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                            | verdict |
        | "Alice" \<alice@example.com>     | pass    |
        | "Ali\x08ce" \<alice@example.com> | fail    |

  @RFC5322-4.1-b @must
  Rule: A name that holds a period is quoted

    Scenario Outline: <name> is "<value>": <verdict>
      Given a sound message whose "<name>" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | name     | value                                  | verdict |
        | From     | "Alice A. Archer" \<alice@example.com> | pass    |
        | To       | "B." Baker \<bob@example.net>          | pass    |
        | From     | Alice A. Archer \<alice@example.com>   | fail    |
        | To       | Mr. Baker \<bob@example.net>           | fail    |
        | Keywords | 5.30 pm                                | fail    |
        | Keywords | "5.30 pm"                              | pass    |

    Scenario: the period is pointed at
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        To: Bob
        \sB. Baker \<bob@example.net>
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 4, column 3
      And nothing else is found
