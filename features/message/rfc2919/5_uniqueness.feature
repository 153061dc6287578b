@message
Feature: RFC 2919 §5 Uniqueness of list identifiers

  @RFC2919-5-a @should
  Rule: An identifier under localhost names the month of its making

    Scenario Outline: List-Id is "<value>": <verdict>
      Given a sound message whose "List-Id" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                                                      | verdict |
        | \<lunch.da39efc25c530ad145d41b86f7420c3b.021999.localhost> | pass    |
        | \<lunch.da39efc25c530ad145d41b86f7420c3b.localhost>        | fail    |
        | \<lunch.da39efc25c530ad145d41b86f7420c3b.131999.localhost> | fail    |

  @RFC2919-5-b @should
  Rule: An identifier under localhost holds 32 random hexadecimal digits

    Scenario Outline: List-Id is "<value>": <verdict>
      Given a sound message whose "List-Id" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                                                | verdict |
        | \<da39efc25c530ad145d41b86f7420c3b.021999.localhost> | pass    |
        | \<lunch.021999.localhost>                            | fail    |

  @RFC2919-5-c @must @untestable
  Rule: No two lists have the same identifier
    One message does not show the others.
