@message
Feature: RFC 8058 §5 Header syntax

  @RFC8058-5-a @must
  Rule: List-Unsubscribe-Post is List-Unsubscribe=One-Click and nothing else

    Scenario Outline: List-Unsubscribe-Post is "<value>": <verdict>
      Given a sound message whose "List-Unsubscribe" is "\<https://example.com/17>"
      And a sound message whose "List-Unsubscribe-Post" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                         | verdict |
        | List-Unsubscribe=One-Click    | pass    |
        | list-unsubscribe=one-click    | pass    |
        |                               | fail    |
        | One-Click                     | fail    |
        | List-Unsubscribe=One-Click; x | fail    |
        | \tList-Unsubscribe=One-Click  | fail    |
        | List-Unsubscribe = One-Click  | fail    |
