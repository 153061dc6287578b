@message
Feature: RFC 2046 §5.1 Multipart

  @RFC2046-5.1-a @must
  Rule: The body of a multipart holds at least one part

    Scenario: one part
      Given a sound message whose "Content-Type" is "multipart/mixed; boundary=x"
      And a sound message with the body
        """
        a preamble
        --x

        one
        --x--
        an epilogue
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: a boundary line with white space behind it, as gateways add
      Given a sound message whose "Content-Type" is "multipart/mixed; boundary=x"
      And a sound message with the body
        """
        --x\s\t

        one
        --x-- \s
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: another boundary than the one that was announced
      Given a sound message whose "Content-Type" is "multipart/mixed; boundary=x"
      And a sound message with the body
        """
        --X

        one
        --X--
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 7, column 41
      And nothing else is found

    Scenario: nothing but the end
      Given a sound message whose "Content-Type" is "multipart/mixed; boundary=x"
      And a sound message with the body
        """
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 9, column 1
      And nothing else is found

    Scenario: a multipart in a multipart
      Given a sound message whose "Content-Type" is "multipart/mixed; boundary=x"
      And a sound message with the body
        """
        --x
        Content-Type: multipart/alternative; boundary=y

        none
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And nothing else is found

  @RFC2046-5.1-b @must
  Rule: An empty line stands between the header of a part and its body

    Scenario Outline: a part that begins with "<line>": <verdict>
      Given a sound message whose "Content-Type" is "multipart/mixed; boundary=x"
      And a sound message with the body
        """
        --x
        <line>

        one
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line                     | verdict |
        | Content-Type: text/plain | pass    |
        | X-Mine: 1                | pass    |
        | Hello Bob                | fail    |
        | \sHello: Bob             | fail    |

    Scenario: text right behind the header
      Given a sound message whose "Content-Type" is "multipart/mixed; boundary=x"
      And a sound message with the body
        """
        --x
        Content-Type: text/plain
        Hello Bob
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 11, column 1
      And nothing else is found

  @RFC2046-5.1-c @must
  Rule: No line of a part begins with a boundary that is still open

    Scenario: other lines that begin with hyphens
      Given a sound message whose "Content-Type" is "multipart/mixed; boundary=xyz"
      And a sound message with the body
        """
        --xyz

        --\s
        --xy
        --XYZ
        --xyz--
        --xyz and more in the epilogue
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: a line of text that begins with the boundary
      Given a sound message whose "Content-Type" is "multipart/mixed; boundary=xyz"
      And a sound message with the body
        """
        --xyz

        --xyz is our boundary
        --xyz--
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 11, column 1
      And nothing else is found

    Scenario Outline: the inner boundary <inner> in the outer xyz: <verdict>
      Given a sound message whose "Content-Type" is "multipart/mixed; boundary=xyz"
      And a sound message with the body
        """
        --xyz
        Content-Type: multipart/mixed; boundary=<inner>

        --<inner>

        one
        --<inner>--
        --xyz--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | inner | verdict |
        | xy    | pass    |
        | axyz  | pass    |
        | xyz1  | fail    |
