@message
Feature: RFC 6838 §4.3 Parameter requirements

  @RFC6838-4.3-a @must
  Rule: A media type has each parameter at most once

    Scenario Outline: Content-Type is "<type>": <verdict>
      Given a sound message whose "Content-Type" is "<type>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | type                                        | verdict |
        | text/plain; charset=utf-8; format=flowed    | pass    |
        | application/x-mine; title*0=a; title*1=b    | pass    |
        | text/plain; charset=utf-8; charset=utf-8    | fail    |
        | text/plain; charset=utf-8; CHARSET=us-ascii | fail    |
