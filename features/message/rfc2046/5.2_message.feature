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

  @RFC2046-5.2.1-c @should
  Rule: The header section of a message/rfc822 is US-ASCII

    Scenario Outline: a <type> with the Subject "<subject>": <verdict>
      Given a sound message whose "Content-Type" is "<type>"
      And a sound message whose "Content-Transfer-Encoding" is "8bit"
      And a sound message with the body
        """
        Subject: <subject>

        one
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | type           | subject               | verdict |
        | message/rfc822 | cafe                  | pass    |
        | message/rfc822 | =?utf-8?q?caf=C3=A9?= | pass    |
        | message/rfc822 | caf\xC3\xA9           | fail    |

  @RFC2046-5.2.2-b @must
  Rule: A message/partial has an id

    Scenario Outline: Content-Type is "<type>": <verdict>
      Given a sound message whose "Content-Type" is "<type>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | type                                          | verdict |
        | message/partial; number=2; id="1@example.com" | pass    |
        | message/partial; number=2; id=one             | pass    |
        | message/partial; number=2                     | fail    |
        | message/partial; number=2; id=""              | fail    |

  @RFC2046-5.2.2-c @must
  Rule: A message/partial has a number from 1 on

    Scenario Outline: Content-Type is "<type>": <verdict>
      Given a sound message whose "Content-Type" is "<type>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | type                                         | verdict |
        | message/partial; id=one; number=2            | pass    |
        | message/partial; id=one; number="2"; total=3 | pass    |
        | message/partial; id=one                      | fail    |
        | message/partial; id=one; number=0            | fail    |
        | message/partial; id=one; number=two          | fail    |
        | message/partial; id=one; number=-2           | fail    |

  @RFC2046-5.2.2-d @must
  Rule: The total of a message/partial is a number that its own number does not exceed

    Scenario Outline: fragment <number> of <total>: <verdict>
      Given a sound message whose "Content-Type" is "message/partial; id=one; number=<number>; total=<total>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | number | total | verdict |
        | 2      | 3     | pass    |
        | 3      | 3     | pass    |
        | 3      | 2     | fail    |
        | 2      | many  | fail    |
        | 2      | 0     | fail    |

  @RFC2046-5.2.2-e @must
  Rule: The message that is sent in fragments is not labelled 8bit or binary

    Scenario Outline: a first fragment of a message labelled <encoding>: <verdict>
      Given a sound message whose "Content-Type" is "message/partial; id=one; number=1"
      And a sound message with the body
        """
        Subject: one
        MIME-Version: 1.0
        Content-Transfer-Encoding: <encoding>

        b25l
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | encoding | verdict |
        | 7bit     | pass    |
        | base64   | pass    |
        | 8bit     | fail    |
        | binary   | fail    |

    Scenario: a second fragment has no header section
      Given a sound message whose "Content-Type" is "multipart/mixed; boundary=x"
      And a sound message with the body
        """
        --x
        Content-Type: message/partial; id=one; number=1

        Subject: one

        b25l
        --x
        Content-Type: message/partial; id=one; number=2

        Content-Transfer-Encoding: 8bit

        b25l
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

  @RFC2046-5.2-a @must @untestable
  Rule: The header section of a message in a message is passed on as it was

    The message as it was is not at hand.

  @RFC2046-5.2.2.1-a @must @untestable
  Rule: A message is cut into fragments between two lines

    Where fragments meet cannot be seen in one of them.
