@message
Feature: RFC 2045 §3 MIME header fields

  @RFC2045-3-a @must
  Rule: An entity has each MIME field at most once

    Scenario Outline: <count> <name> fields: <verdict>
      Given a sound message with <count> "<name>" fields
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | count | name                      | verdict |
        | 1     | MIME-Version              | pass    |
        | 1     | Content-Type              | pass    |
        | 2     | MIME-Version              | fail    |
        | 2     | Content-Type              | fail    |
        | 2     | Content-Transfer-Encoding | fail    |
        | 2     | Content-ID                | fail    |
        | 2     | Content-Description       | fail    |

    Scenario: each part has its own
      Given a sound message whose "Content-Type" is "multipart/mixed; boundary=x"
      And a sound message with the body
        """
        --x
        Content-Type: text/plain

        one
        --x
        Content-Type: text/plain

        two
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: two in one part
      Given a sound message whose "Content-Type" is "multipart/mixed; boundary=x"
      And a sound message with the body
        """
        --x
        Content-Type: text/plain
        Content-Type: text/html

        one
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 11, column 1
      And nothing else is found
