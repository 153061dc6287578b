@message
Feature: RFC 5322 §3.6.4 Identification fields

  @RFC5322-3.6.4-a @should
  Rule: A message has a Message-ID

    Scenario: a message with one
      Given a sound message
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: a message without
      Given a sound message without "Message-ID"
      When the message is judged
      Then the verdict on this rule is "fail"
      And nothing else is found

  @RFC5322-3.6.4-b @must
  Rule: Message-ID is one identifier, an at-sign within angle brackets and no white space

    Scenario Outline: Message-ID is "<id>": <verdict>
      Given a sound message whose "Message-ID" is "<id>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples: sound
        | id                                 | verdict |
        | \<1234@example.com>                | pass    |
        | \<1.2-3$4@localhost>               | pass    |
        | \<1@[192.0.2.1]>                   | pass    |
        | \<1@[IPv6:::1]>                    | pass    |
        | \r\\n \<1234@example.com>          | pass    |
        | (made by hand) \<1@example.com> () | pass    |

      Examples: unsound
        | id                               | verdict |
        |                                  | fail    |
        | 1234@example.com                 | fail    |
        | \<1234>                          | fail    |
        | \<1234@>                         | fail    |
        | \<@example.com>                  | fail    |
        | \<1234@example.com               | fail    |
        | \<12 34@example.com>             | fail    |
        | \<1234@exam\r\\n ple.com>        | fail    |
        | \<1..2@example.com>              | fail    |
        | \<"1 2"@example.com>             | fail    |
        | \<1@2@example.com>               | fail    |
        | \<1@example.com>\<2@example.com> | fail    |
        | \<1@example.com> by hand         | fail    |

  @RFC5322-3.6.4-c @must
  Rule: In-Reply-To is one or more identifiers

    Scenario Outline: In-Reply-To is "<ids>": <verdict>
      Given a sound message whose "In-Reply-To" is "<ids>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | ids                                     | verdict |
        | \<1@example.com>                        | pass    |
        | \<1@example.com> \<2@example.com>       | pass    |
        |                                         | fail    |
        | Your message of Friday \<1@example.com> | fail    |
        | 1@example.com                           | fail    |

  @RFC5322-3.6.4-d @must
  Rule: References is one or more identifiers

    Scenario Outline: References is "<ids>": <verdict>
      Given a sound message whose "References" is "<ids>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | ids                                     | verdict |
        | \<1@example.com>                        | pass    |
        | \<1@example.com>\<2@example.com>        | pass    |
        | \<1@example.com>\r\\n\t\<2@example.com> | pass    |
        |                                         | fail    |
        | \<1@example.com>, \<2@example.com>      | fail    |
        | \<1@example.com> \<2@example.com        | fail    |

  @RFC5322-3.6.4-e @must @untestable
  Rule: No two messages have the same Message-ID
    One message does not show the others.
