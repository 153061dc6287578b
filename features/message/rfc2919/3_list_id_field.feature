@message
Feature: RFC 2919 §3 The List-Id header field

  @RFC2919-3-a @must
  Rule: List-Id is an identifier in angle brackets, with a description in front if any

    Scenario Outline: List-Id is "<value>": <verdict>
      Given a sound message whose "List-Id" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                                          | verdict |
        | \<lunch.example.com>                           | pass    |
        | Lunch on Friday \<lunch.example.com>           | pass    |
        | "Lunch, on Friday."\r\\n \<lunch.example.com>  | pass    |
        | =?utf-8?Q?D=C3=A9jeuner?= \<lunch.example.com> | pass    |
        |                                                | fail    |
        | lunch.example.com                              | fail    |
        | Lunch, daily \<lunch.example.com>              | fail    |
        | \<lunch.example.com                            | fail    |
        | \<lunch@example.com>                           | fail    |
        | \<lunch..example.com>                          | fail    |
        | \<lunch .example.com>                          | fail    |
        | \< lunch.example.com >                         | fail    |
        | \<lunch.example.com> Lunch                     | fail    |

  @RFC2919-3-b @must
  Rule: A message has at most one List-Id field

    Scenario Outline: <count> List-Id fields: <verdict>
      Given a sound message with <count> "List-Id" fields
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | count | verdict |
        | 1     | pass    |
        | 2     | fail    |

  @RFC2919-3-c @should
  Rule: List-Id holds no comments

    Scenario Outline: List-Id is "<value>": <verdict>
      Given a sound message whose "List-Id" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                                | verdict |
        | "Lunch (daily)" \<lunch.example.com> | pass    |
        | Lunch (daily) \<lunch.example.com>   | fail    |
        | \<lunch.example.com> (Lunch)         | fail    |
