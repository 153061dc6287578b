@message
Feature: RFC 2047 §5 Use of encoded-words

  @RFC2047-5-a @must
  Rule: White space stands between two encoded-words

    Scenario Outline: Subject is "<subject>": <verdict>
      Given a sound message whose "Subject" is "<subject>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | subject                                  | verdict |
        | =?utf-8?Q?one?= =?utf-8?Q?two?=          | pass    |
        | =?utf-8?Q?one?=\r\\n =?utf-8?Q?two?= end | pass    |
        | =?utf-8?Q?one?==?utf-8?Q?two?=           | fail    |

  @RFC2047-5-b @must
  Rule: No encoded-word stands in an address

    Scenario Outline: To is "<to>": <verdict>
      Given a sound message whose "To" is "<to>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | to                                      | verdict |
        | =?utf-8?Q?Zo=C3=AB?= \<zoe@example.net> | pass    |
        | =?utf-8?Q?Zo=C3=AB?=@example.net        | fail    |
        | Zoe \<=?utf-8?Q?Zo=C3=AB?=@example.net> | fail    |

  @RFC2047-5-c @must
  Rule: No encoded-word stands within quotes

    Scenario Outline: To is "<to>": <verdict>
      Given a sound message whose "To" is "<to>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | to                                            | verdict |
        | "Zoe" =?utf-8?Q?Zo=C3=AB?= \<zoe@example.net> | pass    |
        | "=? what ?=" \<zoe@example.net>               | pass    |
        | "=?utf-8?Q?Zo=C3=AB?=" \<zoe@example.net>     | fail    |
        | "Zo =?utf-8?B?w6s=?= Z" \<zoe@example.net>    | fail    |

  @RFC2047-5-d @must
  Rule: No encoded-word stands in a Received field

    Scenario Outline: Received from <word>: <verdict>
      Given a sound message whose "Received" is "from <word> by b.example; 21 Nov 1997 09:55:06 -0600"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | word                        | verdict |
        | a.example                   | pass    |
        | =?utf-8?Q?a?=               | fail    |
        | a.example ( =?utf-8?Q?a?= ) | fail    |

  @RFC2047-5-e @must
  Rule: No encoded-word stands in a parameter of a MIME field

    Scenario Outline: <name> is "<value>": <verdict>
      Given a sound message whose "<name>" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | name                | value                                        | verdict |
        | Content-Type        | text/plain; name="a.txt"                     | pass    |
        | Content-Disposition | attachment; filename*=utf-8''caf%C3%A9       | pass    |
        | Content-Type        | text/plain; name="=?utf-8?Q?caf=C3=A9?="     | fail    |
        | Content-Disposition | attachment;\r\\n filename="=?utf-8?B?w6k=?=" | fail    |
