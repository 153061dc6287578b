@message
Feature: RFC 5322 §3.6.5 Informational fields

  @RFC5322-3.6.5-a @must
  Rule: Keywords is a comma-separated list of phrases

    Scenario Outline: Keywords is "<keywords>": <verdict>
      Given a sound message whose "Keywords" is "<keywords>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | keywords                      | verdict |
        | lunch                         | pass    |
        | lunch on friday, "a, b", food | pass    |
        |                               | fail    |
        | lunch,                        | fail    |
        | lunch; friday                 | fail    |
        | 5.30 pm                       | fail    |
