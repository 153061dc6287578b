@message
Feature: RFC 8098 §2.2 The Disposition-Notification-Options header

  @RFC8098-2.2-a @must
  Rule: Disposition-Notification-Options is a list of options, each with its importance and its values

    Scenario Outline: Disposition-Notification-Options is "<options>": <verdict>
      Given a sound message whose "Disposition-Notification-Options" is "<options>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | options                                                             | verdict |
        | signed-receipt-protocol=optional,pkcs7-signature                    | pass    |
        | signed-receipt-micalg = Required , sha-256, sha-1; x=optional,"a b" | pass    |
        | signed-receipt-protocol=pkcs7-signature                             | fail    |
        | signed-receipt-protocol=maybe,pkcs7-signature                       | fail    |
        | signed-receipt-protocol=optional                                    | fail    |
        |                                                                     | fail    |

  @RFC8098-2.2-b @must
  Rule: A message has at most one Disposition-Notification-Options

    Scenario Outline: <count> Disposition-Notification-Options fields: <verdict>
      Given a sound message with <count> "Disposition-Notification-Options" fields
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | count | verdict |
        | 1     | pass    |
        | 2     | fail    |
