@message
Feature: RFC 2049 §3 Guidelines for sending email data

  @RFC2049-3-g @may
  Rule: No line of a body is a period alone

    Scenario Outline: a line "<line>": <verdict>
      Given a sound message with the body
        """
        one
        <line>
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line       | verdict |
        | ..         | pass    |
        | . and more | pass    |
        | .          | fail    |

  @RFC2049-3-h @may
  Rule: No line of a body begins with "From "

    Scenario Outline: a line "<line>": <verdict>
      Given a sound message with the body
        """
        one
        <line>
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line         | verdict |
        | From: here   | pass    |
        | From here on | fail    |
