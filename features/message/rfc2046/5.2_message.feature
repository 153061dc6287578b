@message
Feature: RFC 2046 §5.2 Message

  @RFC2046-5.2.1-a @must
  Rule: An embedded message has at least one of From, Subject and Date

    Scenario Outline: an embedded message with "<field>": <verdict>
      Given a sound message whose "Content-Type" is "message/rfc822"
      And a sound message with the body
        """
        <field>
        X-Mine: 1

        body
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | field                                 | verdict |
        | From: not an address                  | pass    |
        | subject:                              | pass    |
        | Date: Fri, 21 Nov 1997 09:55:06 -0600 | pass    |
        | To: bob@example.net                   | fail    |

    Scenario: the parts of a digest are messages
      Given a sound message whose "Content-Type" is "multipart/digest; boundary=x"
      And a sound message with the body
        """
        --x

        From: alice@example.com

        one
        --x

        two
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 16, column 1
      And nothing else is found

  @RFC2046-5.2.1-b @must
  Rule: A message/rfc822 is labelled 7bit, 8bit or binary, or not at all

    Scenario Outline: a message/rfc822 labelled <encoding>: <verdict>
      Given a sound message whose "Content-Type" is "message/rfc822"
      And a sound message whose "Content-Transfer-Encoding" is "<encoding>"
      And a sound message with the body
        """
        U3ViamVjdDogMQ0K
        Subject: 1
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"

      Examples:
        | encoding         | verdict |
        | 7bit             | pass    |
        | 8bit             | pass    |
        | binary           | pass    |
        | base64           | fail    |
        | quoted-printable | fail    |

  @RFC2046-5.2.2-a @must
  Rule: A message/partial is labelled 7bit, or not at all

    Scenario Outline: a message/partial labelled <encoding>: <verdict>
      Given a sound message whose "Content-Type" is "message/partial; id="1@example.com"; number=1"
      And a sound message whose "Content-Transfer-Encoding" is "<encoding>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | encoding | verdict |
        | 7bit     | pass    |
        | 8bit     | fail    |
        | binary   | fail    |
