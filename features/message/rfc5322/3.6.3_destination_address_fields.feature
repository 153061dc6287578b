@message
Feature: RFC 5322 §3.6.3 Destination address fields

  @RFC5322-3.6.3-a @must
  Rule: To is a list of one or more addresses

    Scenario Outline: To is "<to>": <verdict>
      Given a sound message whose "To" is "<to>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | to                                             | verdict |
        | bob@example.net                                | pass    |
        | Bob \<bob@example.net>,\r\\n carol@example.net | pass    |
        | Friends: bob@x, Carol \<carol@x>;              | pass    |
        | Undisclosed recipients:;                       | pass    |
        |                                                | fail    |
        | (none)                                         | fail    |
        | bob@example.net carol@example.net              | fail    |
        | bob@example.net; carol@example.net             | fail    |
        | bob                                            | fail    |
        | Friends: (empty)                               | fail    |
        | A: B: bob@x;;                                  | fail    |

  @RFC5322-3.6.3-b @must
  Rule: Cc is a list of one or more addresses

    Scenario Outline: Cc is "<cc>": <verdict>
      Given a sound message whose "Cc" is "<cc>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | cc                                             | verdict |
        | bob@example.net                                | pass    |
        | Bob \<bob@example.net>,\r\\n carol@example.net | pass    |
        | Friends: bob@x, Carol \<carol@x>;              | pass    |
        | Undisclosed recipients:;                       | pass    |
        |                                                | fail    |
        | (none)                                         | fail    |
        | bob@example.net carol@example.net              | fail    |
        | bob@example.net; carol@example.net             | fail    |
        | bob                                            | fail    |
        | Friends: (empty)                               | fail    |
        | A: B: bob@x;;                                  | fail    |

  @RFC5322-3.6.3-c @must
  Rule: Bcc is a list of addresses, or is empty

    Scenario Outline: Bcc is "<bcc>": <verdict>
      Given a sound message whose "Bcc" is "<bcc>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | bcc                                            | verdict |
        | bob@example.net                                | pass    |
        | Bob \<bob@example.net>,\r\\n carol@example.net | pass    |
        | Friends: bob@x, Carol \<carol@x>;              | pass    |
        | Undisclosed recipients:;                       | pass    |
        |                                                | pass    |
        | (none)                                         | pass    |
        | bob@example.net carol@example.net              | fail    |
        | bob@example.net; carol@example.net             | fail    |
        | bob                                            | fail    |
        | Friends: (empty)                               | fail    |
        | A: B: bob@x;;                                  | fail    |
