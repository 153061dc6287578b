@message
Feature: RFC 5322 §2.3 Body

  @RFC5322-2.3-a @must
  Rule: A body that no MIME field describes consists of US-ASCII characters

    Scenario: a body of US-ASCII
      Given a sound message
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: an octet above 127 without MIME fields
      Given a sound message with the body
        """
        one
        caf\xE9
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 8, column 4
      And nothing else is found

    Scenario: a body of UTF-8 in an internationalized message
      Given a sound message with the body
        """
        Grüße
        """
      When the message is judged as an internationalized one
      Then the verdict on this rule is "pass"
      And nothing else is found

  @RFC5322-2.3-b @RFC5322-2.3-e @must
  Rule: CR and LF stand in the body only together

    Scenario: lines that end with CRLF
      Given a sound message with the body
        """
        one

        two
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: a last line without CRLF
      Given a sound message with the body
        """
        one
        two\
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario Outline: <what> between "one" and "two"
      Given a sound message with the body
        """
        one<octets>two
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 7, column <column>
      And nothing else is found

      Examples:
        | what           | octets  | column |
        | a bare CR      | \r      | 4      |
        | a bare LF      | \\n     | 4      |
        | two CR, one LF | \r\r\\n | 4      |

    Scenario: a CR at the very end
      Given a sound message with the body
        """
        one\r\
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 7, column 4
      And nothing else is found
