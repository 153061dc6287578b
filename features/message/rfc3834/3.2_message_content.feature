@message
Feature: RFC 3834 §3.2 Content of an automatic answer

  @RFC3834-3.2-a @may
  Rule: An automatic answer is plain text

    Scenario Outline: Content-Type is "<value>": <verdict>
      Given a sound message whose "Auto-Submitted" is "auto-replied"
      And a sound message whose "Content-Type" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value      | verdict |
        | text/plain | pass    |
        | text/html  | fail    |
        | image/png  | fail    |
