@message
Feature: RFC 2047 §4 Encodings

  @RFC2047-4-a @must
  Rule: The encoding of an encoded-word is B or Q

    Scenario Outline: Subject is "<subject>": <verdict>
      Given a sound message whose "Subject" is "<subject>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | subject               | verdict |
        | =?utf-8?B?YWJj?=      | pass    |
        | =?utf-8?b?YWJj?=      | pass    |
        | =?utf-8?Q?abc?=       | pass    |
        | =?utf-8?q?abc?=       | pass    |
        | =?utf-8?X?abc?=       | fail    |
        | =?utf-8?base64?YWJj?= | fail    |

  @RFC2047-4.1-a @must
  Rule: The text of a B encoded-word is whole, padded base64

    Scenario Outline: Subject is "<subject>": <verdict>
      Given a sound message whose "Subject" is "<subject>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | subject          | verdict |
        | =?utf-8?B?YWJj?= | pass    |
        | =?utf-8?B?YWI=?= | pass    |
        | =?utf-8?B?YQ==?= | pass    |
        | =?utf-8?B?YWI?=  | fail    |
        | =?utf-8?B?YQ=?=  | fail    |
        | =?utf-8?B?Y===?= | fail    |
        | =?utf-8?B?YW-j?= | fail    |
        | =?utf-8?B?Y=Jj?= | fail    |

  @RFC2047-4.2-a @must
  Rule: Each equals sign in a Q encoded-word is followed by two hexadecimal digits

    Scenario Outline: Subject is "<subject>": <verdict>
      Given a sound message whose "Subject" is "<subject>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | subject               | verdict |
        | =?utf-8?Q?caf=C3=A9?= | pass    |
        | =?utf-8?Q?caf=c3=a9?= | pass    |
        | =?utf-8?Q?1_=3D_1?=   | pass    |
        | =?utf-8?Q?1=1?=       | fail    |
        | =?utf-8?Q?caf=C3=A?=  | fail    |
        | =?utf-8?Q?caf=?=      | fail    |

  @RFC2047-4-b @may
  Rule: Text that is mostly ASCII is encoded as Q, other text as B

    Scenario Outline: Subject is "<value>": <verdict>
      Given a sound message whose "Subject" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                                        | verdict |
        | =?utf-8?Q?caf=C3=A9?=                        | pass    |
        | =?utf-8?B?zrHOss6z?=                         | pass    |
        | =?utf-8?Q?=CE=B1=CE=B2=CE=B3?=               | fail    |
        | =?utf-8?B?YSBsb25nIHRleHQgaW4gYSBjYWbDqQ==?= | fail    |

  @RFC2047-4.2-b @should
  Rule: The hexadecimal digits of a Q encoded-word are upper case

    Scenario Outline: Subject is "<value>": <verdict>
      Given a sound message whose "Subject" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                 | verdict |
        | =?utf-8?Q?caf=C3=A9?= | pass    |
        | =?utf-8?Q?caf=c3=a9?= | fail    |
        | =?utf-8?Q?caf=C3=a9?= | fail    |
