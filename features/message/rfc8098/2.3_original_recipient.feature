@message
Feature: RFC 8098 §2.3 The Original-Recipient header

  @RFC8098-2.3-a @must
  Rule: Original-Recipient is a type, a semicolon and an address

    Scenario Outline: Original-Recipient is "<recipient>": <verdict>
      Given a sound message whose "Original-Recipient" is "<recipient>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | recipient               | verdict |
        | rfc822; bob@example.net | pass    |
        | rfc822;bob@example.net  | pass    |
        | bob@example.net         | fail    |
        | ; bob@example.net       | fail    |
