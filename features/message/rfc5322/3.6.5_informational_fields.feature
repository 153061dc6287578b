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
        | lunch; friday                 | fail    |

  @RFC5322-3.6.5-b @may
  Rule: A Subject begins with at most one "Re:"

    Scenario Outline: Subject is "<value>": <verdict>
      Given a sound message whose "Subject" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                   | verdict |
        | Re: Lunch on Friday     | pass    |
        | re: lunch               | pass    |
        | Re: Re: Lunch on Friday | fail    |
        | RE: Re:Lunch            | fail    |
