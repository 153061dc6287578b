@message
Feature: RFC 2046 §4.1.1 Representation of line breaks

  @RFC2046-4.1.1-a @must
  Rule: A text holds CR and LF only as line breaks, also where they are encoded

    Scenario Outline: a line "<line>" in <type>: <verdict>
      Given a sound message whose "Content-Type" is "<type>"
      And a sound message whose "Content-Transfer-Encoding" is "quoted-printable"
      And a sound message with the body
        """
        <line>
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | type                         | line      | verdict |
        | text/plain; charset=us-ascii | one=3Done | pass    |
        | text/plain; charset=us-ascii | one=0Atwo | fail    |
        | text/plain; charset=us-ascii | one=0Dtwo | fail    |
        | text/html; charset=us-ascii  | one=0D    | fail    |

    Scenario: the octet is pointed at
      Given a sound message whose "Content-Type" is "text/plain; charset=us-ascii"
      And a sound message whose "Content-Transfer-Encoding" is "quoted-printable"
      And a sound message with the body
        """
        =3D
        one=0Atwo
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 11, column 4
      And nothing else is found

  @RFC2046-4.1.1-b @must @untestable
  Rule: A CRLF in a text stands for a line break and nothing else

    The octets do not show what their author meant by them.
