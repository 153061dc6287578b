@message
Feature: RFC 6854 §2.1 Group syntax in From and Sender

  @RFC6854-2.1-a @should
  Rule: From and Sender name mailboxes, not groups

    Scenario Outline: <name> is "<value>": <verdict>
      Given a sound message whose "<name>" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | name   | value                     | verdict |
        | From   | alice@example.com         | pass    |
        | Sender | secretary@example.com     | pass    |
        | From   | Robots:;                  | fail    |
        | From   | Team: alice@example.com;  | fail    |
        | Sender | Office: desk@example.com; | fail    |

  @RFC6854-2.1-b @must
  Rule: A group in Sender holds at most one mailbox

    Scenario Outline: Sender is "<sender>": <verdict>
      Given a sound message whose "Sender" is "<sender>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | sender                                      | verdict |
        | Office:;                                    | pass    |
        | Office: desk@example.com;                   | pass    |
        | Office: desk@example.com, door@example.com; | fail    |
