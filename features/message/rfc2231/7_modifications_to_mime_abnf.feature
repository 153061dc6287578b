@message
Feature: RFC 2231 §7 Modifications to MIME ABNF

  @RFC2231-7-a @must
  Rule: A value in the extended form has no quotes around it, and no asterisk or single quote in it

    Scenario Outline: a parameter as in "<parameters>": <verdict>
      Given a sound message whose "Content-Type" is "application/x-mine; <parameters>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | parameters                | verdict |
        | title*=utf-8''caf%C3%A9   | pass    |
        | title*=utf-8''it%27s      | pass    |
        | title*="utf-8''caf%C3%A9" | fail    |
        | title*=utf-8''it's        | fail    |
        | title*=utf-8''a*b         | fail    |

  @RFC2231-7-b @must
  Rule: The name of a parameter holds no asterisk, single quote or percent sign but those asterisks that mark the form of its value

    Scenario Outline: a parameter as in "<parameters>": <verdict>
      Given a sound message whose "Content-Type" is "application/x-mine; <parameters>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | parameters        | verdict |
        | title=a           | pass    |
        | title*0*=utf-8''a | pass    |
        | ti*tle=a          | fail    |
        | title**=utf-8''a  | fail    |
        | 100%=a            | fail    |
        | it's=a            | fail    |
