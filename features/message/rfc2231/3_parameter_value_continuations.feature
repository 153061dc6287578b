@message
Feature: RFC 2231 §3 Parameter value continuations

  @RFC2231-3-a @must
  Rule: The sections of a divided value count from 0 without a gap

    Scenario Outline: a parameter as in "<parameters>": <verdict>
      Given a sound message whose "Content-Type" is "application/x-mine; <parameters>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | parameters                    | verdict |
        | title*0=a; title*1=b          | pass    |
        | title*1=b; title*0=a          | pass    |
        | title*0=a                     | pass    |
        | title*1=b                     | fail    |
        | title*0=a; title*2=c          | fail    |
        | title*0*=utf-8''a; title*2*=c | fail    |

  @RFC2231-3-b @must
  Rule: The number of a section has no zero in front

    Scenario Outline: a parameter as in "<parameters>": <verdict>
      Given a sound message whose "Content-Type" is "application/x-mine; <parameters>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | parameters            | verdict |
        | title*0=a; title*1=b  | pass    |
        | title*00=a            | fail    |
        | title*0=a; title*01=b | fail    |

  @RFC2231-3-c @must
  Rule: A divided value has each section once

    Scenario Outline: a parameter as in "<parameters>": <verdict>
      Given a sound message whose "Content-Type" is "application/x-mine; <parameters>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | parameters                       | verdict |
        | title*0=a; title*1=b             | pass    |
        | title*0=a; Title*1=b; url*0=c    | pass    |
        | title*0=a; title*0=b             | fail    |
        | title*0=a; title*1=b; title*1*=c | fail    |
