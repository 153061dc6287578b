@message
Feature: RFC 5322 §3.6.6 Resent fields

  @RFC5322-3.6.6-a @must
  Rule: Resent fields include Resent-From and Resent-Date

    Scenario Outline: <dates> Resent-Date and <froms> Resent-From beside Resent-To: <verdict>
      Given a sound message with 1 "Resent-To" fields
      And a sound message with 1 "Resent-Message-ID" fields
      And a sound message with <dates> "Resent-Date" fields
      And a sound message with <froms> "Resent-From" fields
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | dates | froms | verdict |
        | 1     | 1     | pass    |
        | 2     | 2     | pass    |
        | 0     | 1     | fail    |
        | 1     | 0     | fail    |
        | 0     | 0     | fail    |

  @RFC5322-3.6.6-b @should
  Rule: Resent fields include Resent-Message-ID

    Scenario Outline: <count> Resent-Message-ID fields: <verdict>
      Given a sound message with 1 "Resent-Date" fields
      And a sound message with 1 "Resent-From" fields
      And a sound message with <count> "Resent-Message-ID" fields
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | count | verdict |
        | 1     | pass    |
        | 0     | fail    |

  @RFC5322-3.6.6-c @must
  Rule: A resent field is written as the field that it is named after

    Scenario Outline: <name> is "<value>": <verdict>
      Given a sound message with 1 "Resent-Date" fields
      And a sound message with 1 "Resent-From" fields
      And a sound message whose "<name>" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | name              | value                          | verdict |
        | Resent-From       | Bob \<bob@example.net>         | pass    |
        | Resent-To         | erin@example.net, F: bob@x;    | pass    |
        | Resent-Bcc        |                                | pass    |
        | Resent-Message-ID | \<1@example.net>               | pass    |
        | Resent-From       | Bob                            | fail    |
        | Resent-Sender     | bob@example.net, c@example.net | fail    |
        | Resent-To         |                                | fail    |
        | Resent-Cc         | erin@                          | fail    |
        | Resent-Bcc        | erin                           | fail    |
        | Resent-Message-ID | 1@example.net                  | fail    |
