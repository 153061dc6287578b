@message
Feature: RFC 2231 §5 Language in encoded-words

  @RFC2231-5-a @must
  Rule: Behind the charset of an encoded-word and an asterisk stands a language tag

    Scenario Outline: Subject is "<value>": <verdict>
      Given a sound message whose "Subject" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                       | verdict |
        | =?utf-8*fr?Q?caf=C3=A9?=    | pass    |
        | =?utf-8*de-CH?Q?caf=C3=A9?= | pass    |
        | =?utf-8*?Q?caf=C3=A9?=      | fail    |
        | =?utf-8*fr_FR?Q?caf=C3=A9?= | fail    |
        | =?utf-8*7?Q?caf=C3=A9?=     | fail    |
