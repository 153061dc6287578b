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

  @RFC2047-5-f @should
  Rule: In a text, white space stands between an encoded-word and what is beside it

    Scenario Outline: <name> is "<value>": <verdict>
      Given a sound message whose "<name>" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | name     | value                                                      | verdict |
        | Subject  | a =?utf-8?Q?caf=C3=A9?= b                                  | pass    |
        | Comments | =?utf-8?Q?caf=C3=A9?=                                      | pass    |
        | X-Note   | =?utf-8?Q?caf=C3=A9?=                                      | pass    |
        | Subject  | how (=?utf-8?Q?caf=C3=A9?=) is read, =?utf-8?Q?caf=C3=A9?= | pass    |
        | Subject  | =?utf-8?Q?caf=C3=A9?=, please                              | fail    |
        | Subject  | Re:=?utf-8?Q?caf=C3=A9?=                                   | fail    |
        | X-Note   | a=?utf-8?Q?caf=C3=A9?=                                     | fail    |

  @RFC2047-5-g @must
  Rule: A Q encoded-word in a comment holds no parenthesis and no quote

    Scenario Outline: To is "<value>": <verdict>
      Given a sound message whose "To" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                                          | verdict |
        | zoe@example.net (=?utf-8?Q?Zo=C3=AB_=28Z=29?=) | pass    |
        | zoe@example.net (=?utf-8?Q?Zo=C3=AB_"Z"?=)     | fail    |
        | zoe@example.net (=?utf-8?Q?Zo=C3=AB_(Z)_?=)    | fail    |

  @RFC2047-5-h @should
  Rule: In a comment, white space stands between an encoded-word and what is beside it

    Scenario Outline: To is "<value>": <verdict>
      Given a sound message whose "To" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                                      | verdict |
        | zoe@example.net (=?utf-8?Q?Zo=C3=AB?=)     | pass    |
        | zoe@example.net (a (=?utf-8?Q?Zo=C3=AB?=)) | pass    |
        | zoe@example.net (a =?utf-8?Q?Zo=C3=AB?= b) | pass    |
        | zoe@example.net (a=?utf-8?Q?Zo=C3=AB?=)    | fail    |
        | zoe@example.net (=?utf-8?Q?Zo=C3=AB?=, b)  | fail    |

  @RFC2047-5-i @must
  Rule: A Q encoded-word in a name holds letters, digits and !*+-/=_ only

    Scenario Outline: <name> is "<value>": <verdict>
      Given a sound message whose "<name>" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | name     | value                                            | verdict |
        | To       | =?utf-8?Q?Zo=C3=AB_!*+-/=5F?= \<zoe@example.net> | pass    |
        | Keywords | lunch, =?utf-8?Q?caf=C3=A9?=                     | pass    |
        | To       | =?utf-8?Q?Zo=C3=AB's?= \<zoe@example.net>        | fail    |
        | From     | =?utf-8?Q?Zo=C3=AB&Co?= \<zoe@example.net>       | fail    |
        | Keywords | =?utf-8?Q?caf=C3=A9#1?=                          | fail    |

  @RFC2047-5-j @must
  Rule: In a name, white space stands between an encoded-word and what is beside it

    Scenario Outline: To is "<value>": <verdict>
      Given a sound message whose "To" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                                                   | verdict |
        | =?utf-8?Q?Zo=C3=AB?= \<zoe@example.net>                 | pass    |
        | Zoe =?utf-8?Q?Zo=C3=AB?= "Z" \<zoe@example.net>         | pass    |
        | =?utf-8?Q?Zo=C3=AB?=\r\\n \<zoe@example.net>            | pass    |
        | =?utf-8?Q?Zo=C3=AB?=\<zoe@example.net>                  | fail    |
        | bob@example.net,=?utf-8?Q?Zo=C3=AB?= \<zoe@example.net> | fail    |
        | "Z"=?utf-8?Q?Zo=C3=AB?= \<zoe@example.net>              | fail    |
        | =?utf-8?Q?Zo=C3=AB?=: zoe@example.net;                  | fail    |

  @RFC2047-5-k @must
  Rule: An encoded-word holds whole characters

    Scenario Outline: Subject is "<value>": <verdict>
      Given a sound message whose "Subject" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                              | verdict |
        | =?utf-8?Q?caf=C3=A9?=              | pass    |
        | =?utf-8?B?w6k=?= =?utf-8?B?w6k=?=  | pass    |
        | =?utf-8?Q?caf=C3?= =?utf-8?Q?=A9?= | fail    |
        | =?utf-8?B?w6nD?= =?utf-8?B?qQ==?=  | fail    |
        | =?utf-8?Q?caf=E9?=                 | fail    |

  @RFC2047-5-l @must
  Rule: No encoded-word stands in an identifier

    Scenario Outline: <name> is "<value>": <verdict>
      Given a sound message whose "<name>" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | name       | value                                            | verdict |
        | Message-ID | \<caf.e@example.com>                             | pass    |
        | References | \<1@example.com>                                 | pass    |
        | Message-ID | \<=?utf-8?Q?caf=C3=A9?=@example.com>             | fail    |
        | References | \<1@example.com> \<=?utf-8?B?w6k=?=@example.com> | fail    |

  @RFC2047-5-m @should
  Rule: An encoded-word holds text and white space, no control characters

    Scenario Outline: Subject is "<value>": <verdict>
      Given a sound message whose "Subject" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                               | verdict |
        | =?utf-8?Q?caf=C3=A9=09?=            | pass    |
        | =?utf-8?Q?caf=C3=A9=00?=            | fail    |
        | =?utf-8?Q?caf=C3=A9=0D=0ABcc:_all?= | fail    |
        | =?iso-8859-1?Q?caf=E9=07?=          | fail    |

  @RFC2047-5-n @may
  Rule: Text of ASCII characters alone is not encoded

    Scenario Outline: Subject is "<value>": <verdict>
      Given a sound message whose "Subject" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                                      | verdict |
        | =?utf-8?Q?caf=C3=A9?=                      | pass    |
        | =?us-ascii?Q?=3D=3Futf-8=3FQ=3Fone=3F=3D?= | pass    |
        | =?utf-8?Q?lunch?= =?utf-8?Q?caf=C3=A9?=    | pass    |
        | =?utf-8?Q?lunch?=                          | fail    |
        | =?utf-8?B?bHVuY2g=?=                       | fail    |
