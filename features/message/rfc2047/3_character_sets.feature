@message
Feature: RFC 2047 §3 Character sets

  @RFC2047-3-a @should
  Rule: The charset of an encoded-word is a registered one

    Scenario Outline: Subject is "<value>": <verdict>
      Given a sound message whose "Subject" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                     | verdict |
        | =?utf-8?Q?caf=C3=A9?=     | pass    |
        | =?ISO-8859-1?Q?caf=E9?=   | pass    |
        | =?windows-1252?Q?caf=E9?= | pass    |
        | =?x-mine?Q?caf=E9?=       | pass    |
        | =?zoe-8?Q?caf=E9?=        | fail    |
        | =?utf_9?B?Y2Fm6Q==?=      | fail    |

  @RFC2047-3-b @must
  Rule: An encoded-word whose charset switches between sets ends in ASCII

    Scenario Outline: Subject is "<value>": <verdict>
      Given a sound message whose "Subject" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                          | verdict |
        | =?iso-2022-jp?B?GyRCJCIbKEI=?= | pass    |
        | =?iso-2022-jp?Q?abc?=          | pass    |
        | =?iso-2022-jp?B?GyRCJCI=?=     | fail    |
        | =?ISO-2022-JP?Q?=1B$B$"?=      | fail    |
