@message
Feature: RFC 2369 §2 The command syntax

  @RFC2369-2-a @should
  Rule: No white space stands in an address of a list field

    Scenario Outline: <name> is "<value>": <verdict>
      Given a sound message whose "<name>" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | name         | value                            | verdict |
        | List-Help    | \<mailto:help@example.com>       | pass    |
        | List-Archive | \<https://example.com/one%20two> | pass    |
        | List-Archive | \<https://example.com/one two>   | fail    |
        | List-Archive | \<https://example.com/\r\\n one> | fail    |
        | List-Help    | \< mailto:help@example.com>      | fail    |

  @RFC2369-2-b @must
  Rule: Each percent sign in an address of a list field is followed by two hexadecimal digits

    Scenario Outline: List-Subscribe is "<value>": <verdict>
      Given a sound message whose "List-Subscribe" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                                     | verdict |
        | \<mailto:join@example.com?body=join%20us> | pass    |
        | \<mailto:join@example.com?body=100%25>    | pass    |
        | \<mailto:join@example.com?body=100%>      | fail    |
        | \<mailto:join@example.com?body=%2>        | fail    |
        | \<mailto:join@example.com?body=%zz>       | fail    |

  @RFC2369-2-c @should
  Rule: Behind an address of a list field stands a comma and another, a comment or nothing

    Scenario Outline: List-Owner is "<value>": <verdict>
      Given a sound message whose "List-Owner" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                                            | verdict |
        | \<mailto:a@example.com>, \<https://example.com/> | pass    |
        | \<mailto:a@example.com> (or so)                  | pass    |
        | \<mailto:a@example.com>,                         | fail    |
        | \<mailto:a@example.com> or so                    | fail    |
        | \<https://example.com/> \<mailto:a@example.com>  | fail    |
        | \<https://example.com/>, a@example.com           | fail    |
