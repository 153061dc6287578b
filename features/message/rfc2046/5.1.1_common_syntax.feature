@message
Feature: RFC 2046 §5.1.1 Common syntax of multiparts

  @RFC2046-5.1.1-a @must
  Rule: The Content-Type of a multipart has a boundary parameter

    Scenario Outline: Content-Type is "<type>": <verdict>
      Given a sound message whose "Content-Type" is "<type>"
      And a sound message with the body
        """
        --x

        one
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | type                           | verdict |
        | multipart/mixed; boundary=x    | pass    |
        | Multipart/Mixed; BOUNDARY="x"  | pass    |
        | multipart/mixed                | fail    |
        | multipart/mixed; charset=utf-8 | fail    |

    Scenario Outline: a boundary parameter in the form "<parameters>"
      Given a sound message whose "Content-Type" is "multipart/mixed; <parameters>"
      And a sound message with the body
        """
        --xyz

        one
        --xyz--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | parameters                      | verdict |
        | boundary*0="xy"; boundary*1="z" | pass    |
        | boundary*1="z"; boundary*0="xy" | pass    |

  @RFC2046-5.1.1-b @must
  Rule: A boundary is 1 to 70 characters of its alphabet and does not end with a space

    Scenario Outline: a boundary of "<boundary>": <verdict>
      Given a sound message whose "Content-Type" is "multipart/mixed; boundary="<boundary>""
      And a sound message with the body
        """
        --<boundary>

        one
        --<boundary>--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | boundary      | verdict |
        | x             | pass    |
        | a b           | pass    |
        | =_'()+,-./:?0 | pass    |
        | {x*70}        | pass    |
        | {x*71}        | fail    |
        | a_b\s         | fail    |
        | a*b           | fail    |
        | a@b           | fail    |

    Scenario: an empty boundary
      Given a sound message whose "Content-Type" is "multipart/mixed; boundary="""
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 7, column 42
      And nothing else is found

  @RFC2046-5.1.1-c @must
  Rule: The last part of a multipart is followed by the closing boundary

    Scenario: with the closing boundary
      Given a sound message whose "Content-Type" is "multipart/mixed; boundary=x"
      And a sound message with the body
        """
        --x

        one
        --x

        two
        --x--\
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: a message that stops within a part
      Given a sound message whose "Content-Type" is "multipart/mixed; boundary=x"
      And a sound message with the body
        """
        --x

        one
        --x

        two
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 7, column 41
      And nothing else is found

    Scenario: an inner multipart that the outer boundary cuts off
      Given a sound message whose "Content-Type" is "multipart/mixed; boundary=x"
      And a sound message with the body
        """
        --x
        Content-Type: multipart/mixed; boundary=y

        --y

        one
        --x

        two
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 10, column 41
      And nothing else is found

  @RFC2046-5.1.1-d @may
  Rule: No white space stands behind a boundary

    Scenario Outline: a boundary line "<line>": <verdict>
      Given a sound message whose "Content-Type" is "multipart/mixed; boundary=x"
      And a sound message with the body
        """
        <line>

        one
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line    | verdict |
        | --x     | pass    |
        | --x\s   | fail    |
        | --x\t\t | fail    |

  @RFC2046-5.1.1-f @should
  Rule: Nothing is written behind the end of a multipart

    Scenario Outline: "<text>" behind the end: <verdict>
      Given a sound message whose "Content-Type" is "multipart/mixed; boundary=x"
      And a sound message with the body
        """
        a preamble for those who read without MIME
        --x

        one
        --x--
        <text>
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | text                                  | verdict |
        |                                       | pass    |
        | \s\t                                  | pass    |
        | To leave the list, write to the owner | fail    |
