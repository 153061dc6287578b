@message
Feature: RFC 5322 §3.2.2 Folding white space and comments

  @RFC5322-3.2.2-a @must
  Rule: No line of a folded header field is white space alone

    Scenario Outline: a field folded as "<value>": <verdict>
      Given a sound message whose "<name>" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | name    | value                                    | verdict |
        | Subject | one\r\\n two                             | pass    |
        | Subject | \r\\n one                                | pass    |
        | To      | bob@example.net,\r\\n\tcarol@example.net | pass    |
        | Subject | one\r\\n \r\\n two                       | fail    |
        | To      | bob@example.net\r\\n \t\s                | fail    |

    Scenario: the line is pointed at
      Given a sound message whose "To" is "bob@example.net,\r\n \r\n carol@example.net"
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 4, column 1
