@message
Feature: RFC 7103 §7.1 Converting obsolete and invalid syntaxes

  @RFC7103-7.1.2-a @may
  Rule: Angle brackets do not stand within angle brackets

    Scenario Outline: To is "<value>": <verdict>
      Given a sound message whose "To" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"

      Examples:
        | value                     | verdict |
        | bob@example.net           | pass    |
        | Bob \<bob@example.net>    | pass    |
        | \<\<\<bob@example.net>>>  | fail    |
        | Bob \<\<bob@example.net>> | fail    |

  @RFC7103-7.1.3-a @may
  Rule: Each angle bracket has its other

    Scenario Outline: To is "<value>": <verdict>
      Given a sound message whose "To" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"

      Examples:
        | value                                             | verdict |
        | bob@example.net                                   | pass    |
        | Bob \<bob@example.net>                            | pass    |
        | \<bob@example.net                                 | fail    |
        | bob@example.net>                                  | fail    |
        | Bob \<bob@example.net, Carol \<carol@example.net> | fail    |

  @RFC7103-7.1.4-a @may
  Rule: Each parenthesis has its other

    Scenario Outline: To is "<value>": <verdict>
      Given a sound message whose "To" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"

      Examples:
        | value                   | verdict |
        | bob@example.net         | pass    |
        | Bob \<bob@example.net>  | pass    |
        | (Bob \<bob@example.net> | fail    |
        | Bob) \<bob@example.net> | fail    |

  @RFC7103-7.1.5-a @may
  Rule: No comma stands inside angle brackets

    Scenario Outline: To is "<value>": <verdict>
      Given a sound message whose "To" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"

      Examples:
        | value                                 | verdict |
        | bob@example.net                       | pass    |
        | Bob \<bob@example.net>                | pass    |
        | \<bob@example.net, carol@example.net> | fail    |

  @RFC7103-7.1.6-a @may
  Rule: Each quote has its other

    Scenario Outline: To is "<value>": <verdict>
      Given a sound message whose "To" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"

      Examples:
        | value                   | verdict |
        | bob@example.net         | pass    |
        | Bob \<bob@example.net>  | pass    |
        | "Bob \<bob@example.net> | fail    |

  @RFC7103-7.1.7-a @may
  Rule: Each member of an address field has an address

    Scenario Outline: To is "<value>": <verdict>
      Given a sound message whose "To" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"

      Examples:
        | value                  | verdict |
        | bob@example.net        | pass    |
        | Bob \<bob@example.net> | pass    |
        | Bob                    | fail    |
        | bob@example.net, Carol | fail    |
        | undisclosed recipients | fail    |
