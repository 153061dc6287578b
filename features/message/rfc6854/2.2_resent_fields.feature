@message
Feature: RFC 6854 §2.2 Group syntax in resent fields

  @RFC6854-2.2-a @should
  Rule: Resent-From and Resent-Sender name mailboxes, not groups

    Scenario Outline: <name> is "<value>": <verdict>
      Given a sound message whose "Resent-Date" is "Fri, 21 Nov 1997 11:00:00 -0600"
      And a sound message whose "Resent-From" is "bob@example.net"
      And a sound message whose "<name>" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | name          | value                  | verdict |
        | Resent-From   | bob@example.net        | pass    |
        | Resent-Sender | clerk@example.net      | pass    |
        | Resent-From   | Team: bob@example.net; | fail    |
        | Resent-Sender | Office:;               | fail    |

  @RFC6854-2.2-b @should
  Rule: A group in Resent-Sender holds at most one mailbox

    Scenario Outline: Resent-Sender is "<value>": <verdict>
      Given a sound message whose "Resent-Date" is "Fri, 21 Nov 1997 11:00:00 -0600"
      And a sound message whose "Resent-From" is "bob@example.net"
      And a sound message whose "Resent-Sender" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                                 | verdict |
        | Office: clerk@example.net;            | pass    |
        | Office:;                              | pass    |
        | Office: a@example.net, b@example.net; | fail    |
