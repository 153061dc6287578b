@message
Feature: RFC 3676 §6 ABNF of flowed text

  @RFC3676-6-a @should
  Rule: The last line of a flowed text does not flow on

    Scenario Outline: the last line "<line>": <verdict>
      Given a sound message whose "Content-Type" is "text/plain; charset=us-ascii; format=flowed"
      And a sound message with the body
        """
        one\s
        one

        <line>
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line  | verdict |
        | two   | pass    |
        | --\s  | pass    |
        | two\s | fail    |
        | \s\s  | fail    |
