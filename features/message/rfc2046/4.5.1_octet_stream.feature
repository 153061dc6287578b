@message
Feature: RFC 2046 §4.5.1 Octet-stream

  @RFC2046-4.5.1-a @must
  Rule: The padding of an octet-stream is 0 to 7 bits

    Scenario Outline: padding is "<padding>": <verdict>
      Given a sound message whose "Content-Type" is "application/octet-stream; padding=<padding>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | padding | verdict |
        | 0       | pass    |
        | 7       | pass    |
        | 8       | fail    |
        | none    | fail    |
        | -1      | fail    |

  @RFC2046-4.5.1-b @may
  Rule: An octet-stream has neither of the parameters that only RFC 1341 had, name and conversions

    Scenario Outline: Content-Type is "<type>": <verdict>
      Given a sound message whose "Content-Type" is "<type>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | type                                             | verdict |
        | application/octet-stream                         | pass    |
        | application/octet-stream; type=archive           | pass    |
        | application/octet-stream; name=a.zip             | fail    |
        | application/octet-stream; conversions=x-compress | fail    |
