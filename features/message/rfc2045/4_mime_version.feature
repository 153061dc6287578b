@message
Feature: RFC 2045 §4 MIME-Version

  @RFC2045-4-a @must
  Rule: A message that uses MIME has a MIME-Version field

    Scenario Outline: <name> "<value>" with <count> MIME-Version fields: <verdict>
      Given a sound message whose "<name>" is "<value>"
      And a sound message with <count> "MIME-Version" fields
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | name                      | value | count | verdict |
        | Content-Transfer-Encoding | 7bit  | 1     | pass    |
        | Content-Transfer-Encoding | 7bit  | 0     | fail    |
        | Content-Transfer-Encoding | 8bit  | 0     | fail    |

    Scenario: a multipart without
      Given a sound message whose "Content-Type" is "multipart/mixed; boundary=x"
      And a sound message without "MIME-Version"
      And a sound message with the body
        """
        --x

        one
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And nothing else is found

  @RFC2045-4-b @must
  Rule: MIME-Version is two numbers with a period between them

    Scenario Outline: MIME-Version is "<version>": <verdict>
      Given a sound message whose "MIME-Version" is "<version>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | version               | verdict |
        | 1.0                   | pass    |
        | 1.0 (made by hand)    | pass    |
        | (made by hand) 1.0    | pass    |
        | 1.(made by hand)0     | pass    |
        |                       | fail    |
        | 1                     | fail    |
        | 1,0                   | fail    |
        | 1.0.0                 | fail    |
        | "1.0"                 | fail    |
        | 1.0; charset=us-ascii | fail    |

  @RFC2045-4-c @must
  Rule: The MIME version is 1.0

    Scenario Outline: MIME-Version is "<version>": <verdict>
      Given a sound message whose "MIME-Version" is "<version>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | version | verdict |
        | 1.0     | pass    |
        | 1.1     | fail    |
        | 2.0     | fail    |
        | 0.1     | fail    |
