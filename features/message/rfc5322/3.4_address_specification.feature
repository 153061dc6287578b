@message
Feature: RFC 5322 §3.4 Address specification

  @RFC5322-3.4-b @should
  Rule: An address field holds no comments

    Scenario Outline: To is "<to>": <verdict>
      Given a sound message whose "To" is "<to>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | to                               | verdict |
        | Bob Baker \<bob@example.net>     | pass    |
        | "Bob (Baker)" \<bob@example.net> | pass    |
        | bob@example.net (Bob Baker)      | fail    |
        | Bob (the (very) baker) \<b@x>    | fail    |

  @RFC5322-3.4.1-a @RFC5322-3.4.1-c @should
  Rule: A local part that can stand without quotes does so

    Scenario Outline: To is "<to>": <verdict>
      Given a sound message whose "To" is "<to>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | to                      | verdict |
        | bob.baker@example.net   | pass    |
        | "bob baker"@example.net | pass    |
        | ".bob"@example.net      | pass    |
        | "bob..b"@example.net    | pass    |
        | ""@example.net          | pass    |
        | "bob"@example.net       | fail    |
        | "bob.b"@example.net     | fail    |
        | "b\\\\ob"@example.net   | fail    |

  @RFC5322-3.4.1-b @should
  Rule: No white space and no comment stands beside the at-sign of an address

    Scenario Outline: To is "<to>": <verdict>
      Given a sound message whose "To" is "<to>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | to                    | verdict |
        | bob@example.net       | pass    |
        | bob @example.net      | fail    |
        | bob@ example.net      | fail    |
        | \<bob(b)@example.net> | fail    |

  @RFC5322-3.4-a @should
  Rule: A name stands in front of its address, not in parentheses behind it

    Scenario Outline: To is "<value>": <verdict>
      Given a sound message whose "To" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                                    | verdict |
        | Bob Baker \<bob@example.net>             | pass    |
        | bob@example.net                          | pass    |
        | bob@example.net (Bob Baker)              | fail    |
        | carol@example.net, bob@example.net (Bob) | fail    |
