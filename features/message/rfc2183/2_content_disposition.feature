@message
Feature: RFC 2183 §2 Content-Disposition

  @RFC2183-2-a @must
  Rule: Content-Disposition is one word and parameters behind semicolons

    Scenario Outline: Content-Disposition is "<disposition>": <verdict>
      Given a sound message whose "Content-Disposition" is "<disposition>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | disposition                            | verdict |
        | inline                                 | pass    |
        | ATTACHMENT; filename=a.txt             | pass    |
        | attachment; filename="a b.txt"; size=1 | pass    |
        | x-mine                                 | pass    |
        |                                        | fail    |
        | attachment;                            | fail    |
        | attachment filename=a.txt              | fail    |
        | attachment; filename                   | fail    |
        | attachment; filename=a b.txt           | fail    |
        | filename=a.txt                         | fail    |
