@message
Feature: RFC 2919 §2 The list identifier

  @RFC2919-2-a @must
  Rule: A list identifier is a name, a period and a domain

    Scenario Outline: List-Id is "<value>": <verdict>
      Given a sound message whose "List-Id" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                      | verdict |
        | \<lunch.example.com>       | pass    |
        | \<lunch.lists.example.com> | pass    |
        | \<lunch>                   | fail    |
        | Lunch \<localhost>         | fail    |

  @RFC2919-2-b @must
  Rule: A list identifier is at most 255 octets long

    Scenario Outline: List-Id is "<value>": <verdict>
      Given a sound message whose "List-Id" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                  | verdict |
        | \<{x*243}.example.com> | pass    |
        | \<{x*244}.example.com> | fail    |

  @RFC2919-2-c @must @untestable
  Rule: The owner of a list has authority over the domain of its identifier
    Who owns a domain is not in the message.
