@message
Feature: RFC 2046 §5.1.5 Digest

  @RFC2046-5.1.5-a @should
  Rule: The parts of a digest are messages

    Scenario Outline: a part of a digest with "<field>": <verdict>
      Given a sound message whose "Content-Type" is "multipart/digest; boundary=x"
      And a sound message with the body
        """
        --x
        <field>

        From: alice@example.com

        one
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | field                                      | verdict |
        | X-Mine: 1                                  | pass    |
        | Content-Type: message/rfc822               | pass    |
        | Content-Type: text/plain; charset=us-ascii | fail    |
        | Content-Type: application/pdf              | fail    |
