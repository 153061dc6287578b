@message
Feature: RFC 2045 §7 Content-ID

  @RFC2045-7-a @must
  Rule: Content-ID is written as Message-ID is

    Scenario Outline: Content-ID is "<id>": <verdict>
      Given a sound message whose "Content-ID" is "<id>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | id                      | verdict |
        | \<part1@example.com>    | pass    |
        | \<"part 1"@example.com> | pass    |
        |                         | fail    |
        | part1@example.com       | fail    |
        | \<part1>                | fail    |
        | \<a@b> \<c@d>           | fail    |
