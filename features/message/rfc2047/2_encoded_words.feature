@message
Feature: RFC 2047 §2 Syntax of encoded-words

  @RFC2047-2-a @must
  Rule: What begins with "=?" and ends with "?=" is charset, encoding and text with question marks between

    Scenario Outline: Subject is "<subject>": <verdict>
      Given a sound message whose "Subject" is "<subject>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | subject                         | verdict |
        | =?utf-8?Q?caf=C3=A9?=           | pass    |
        | =?ISO-8859-1?b?Y2Fm6Q==?= today | pass    |
        | =?us-ascii*en?q?a_b?=           | pass    |
        | =?utf-8?Q??=                    | fail    |
        | =?utf-8?caf=C3=A9?=             | fail    |
        | =??Q?caf?=                      | fail    |
        | =?utf-8?Q?one?two?=             | fail    |
        | =?utf.8?Q?one?=                 | fail    |
        | =??=                            | fail    |

    Scenario Outline: To is "<to>": <verdict>
      Given a sound message whose "To" is "<to>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | to                                      | verdict |
        | =?utf-8?Q?Zo=C3=AB?= \<zoe@example.net> | pass    |
        | zoe@example.net (=?utf-8?Q?Zo=C3=AB?=)  | pass    |
        | =?utf-8?Zo=C3=AB?= \<zoe@example.net>   | fail    |

  @RFC2047-2-b @must
  Rule: An encoded-word is at most 75 characters long

    Scenario Outline: <count> characters of text and 12 around them: <verdict>
      Given a sound message whose "Subject" is "\r\n =?utf-8?Q?{x*<count>}?="
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | count | verdict |
        | 63    | pass    |
        | 64    | fail    |
        | 500   | fail    |

  @RFC2047-2-c @should
  Rule: A line with an encoded-word is at most 76 characters long

    Scenario Outline: <count> characters of text, 12 around them and 9 in front: <verdict>
      Given a sound message whose "Subject" is "=?utf-8?Q?{x*<count>}?="
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | count | verdict |
        | 55    | pass    |
        | 56    | fail    |

  @RFC2047-2-d @should
  Rule: An encoded-word holds no white space

    Scenario Outline: <name> is "<value>": <verdict>
      Given a sound message whose "<name>" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | name    | value                                     | verdict |
        | Subject | =?utf-8?Q?lunch_=C3=A0_midi?=             | pass    |
        | Subject | =? what ?= a =?question                   | pass    |
        | Subject | =?utf-8?Q?lunch =C3=A0 midi?=             | fail    |
        | To      | =?utf-8?Q?Zo=C3=AB Z?= \<zoe@example.net> | fail    |
        | To      | zoe@example.net (=?utf-8?Q?Zo=C3=AB Z?=)  | fail    |
