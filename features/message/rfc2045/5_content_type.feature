@message
Feature: RFC 2045 §5 Content-Type

  @RFC2045-5-a @must
  Rule: The top-level media type is a registered one, or begins with "x-"

    Scenario Outline: Content-Type is "<type>": <verdict>
      Given a sound message whose "Content-Type" is "<type>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | type                         | verdict |
        | text/plain; charset=us-ascii | pass    |
        | Model/VRML                   | pass    |
        | font/woff2                   | pass    |
        | x-world/x-vrml               | pass    |
        | chemical/x-pdb               | fail    |
        | attachment/plain             | fail    |
        | plain/text                   | fail    |
