@message
Feature: RFC 2231 §4 Character set and language of a parameter value

  @RFC2231-4-a @must
  Rule: A value in the extended form begins with a character set and a language, each followed by a single quote

    Scenario Outline: a parameter as in "<parameters>": <verdict>
      Given a sound message whose "Content-Type" is "application/x-mine; <parameters>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | parameters                | verdict |
        | title*=utf-8'en'caf%C3%A9 | pass    |
        | title*=''plain            | pass    |
        | title*=us-ascii''plain    | pass    |
        | title*=caf%C3%A9          | fail    |
        | title*=utf-8'caf%C3%A9    | fail    |

  @RFC2231-4-b @must
  Rule: A percent sign in the extended form is followed by two hexadecimal digits

    Scenario Outline: a parameter as in "<parameters>": <verdict>
      Given a sound message whose "Content-Type" is "application/x-mine; <parameters>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | parameters                        | verdict |
        | title*=utf-8''100%25              | pass    |
        | title*=utf-8''caf%c3%a9           | pass    |
        | title*=utf-8''100%                | fail    |
        | title*=utf-8''100%zz              | fail    |
        | title*0*=utf-8''a; title*1*=100%2 | fail    |

  @RFC2231-4-c @must
  Rule: The character set of an extended value is registered

    Scenario Outline: a parameter as in "<parameters>": <verdict>
      Given a sound message whose "Content-Type" is "application/x-mine; <parameters>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | parameters                | verdict |
        | title*=UTF-8''caf%C3%A9   | pass    |
        | title*=iso-8859-1''caf%E9 | pass    |
        | title*=utf8''caf%C3%A9    | fail    |
        | title*0*=unicode''caf%E9  | fail    |

  @RFC2231-4-d @must
  Rule: The language of an extended value is a language tag

    Scenario Outline: a parameter as in "<parameters>": <verdict>
      Given a sound message whose "Content-Type" is "application/x-mine; <parameters>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | parameters                        | verdict |
        | title*=utf-8'en'caf%C3%A9         | pass    |
        | title*=utf-8'de-AT-1996'caf%C3%A9 | pass    |
        | title*=utf-8'en_US'caf%C3%A9      | fail    |
        | title*=utf-8'portuguese'caf%C3%A9 | fail    |
        | title*=utf-8'en-'caf%C3%A9        | fail    |

  @RFC2231-4.1-a @must
  Rule: The first section of a divided value in the extended form holds the two single quotes

    Scenario Outline: a parameter as in "<parameters>": <verdict>
      Given a sound message whose "Content-Type" is "application/x-mine; <parameters>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | parameters                                   | verdict |
        | title*0*=utf-8''a; title*1*=b; title*2="c d" | pass    |
        | title*0*=''a; title*1=b                      | pass    |
        | title*0*=a; title*1*=b                       | fail    |
        | title*0*=utf-8'a; title*1*=b                 | fail    |

  @RFC2231-4.1-b @must @untestable
  Rule: The first section of a divided value is in the extended form where a character set or a language is given

    Without the extended form nothing shows that a character set was meant to be given.
