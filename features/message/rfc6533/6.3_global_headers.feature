@message
Feature: RFC 6533 §6.3 The message/global-headers media type

  @RFC6533-6.3-a @must
  Rule: A message/global-headers has no charset parameter

    Scenario Outline: Content-Type is "<type>": <verdict>
      Given a sound message whose "Content-Type" is "<type>"
      And a sound message with the body
        """
        Subject: one
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | type                                  | verdict |
        | message/global-headers                | pass    |
        | message/global-headers; charset=utf-8 | fail    |

  @RFC6533-6.3-b @should @untestable
  Rule: A message/global-headers is labelled 8bit where that is possible

    A message does not show how it is sent.
