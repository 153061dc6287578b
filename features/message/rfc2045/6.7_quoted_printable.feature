@message
Feature: RFC 2045 §6.7 Quoted-printable

  @RFC2045-6.7-a @must
  Rule: The hexadecimal digits of quoted-printable are upper case

    Scenario Outline: a line "<line>": <verdict>
      Given a sound message whose "Content-Transfer-Encoding" is "quoted-printable"
      And a sound message with the body
        """
        <line>
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line      | verdict |
        | caf=C3=A9 | pass    |
        | =3D=20    | pass    |
        | caf=c3=A9 | fail    |
        | =3d       | fail    |

  @RFC2045-6.7-b @must
  Rule: No line of quoted-printable ends with white space

    Scenario Outline: a line "<line>" behind another: <verdict>
      Given a sound message whose "Content-Transfer-Encoding" is "quoted-printable"
      And a sound message with the body
        """
        one
        <line>
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line      | verdict |
        | two three | pass    |
        | two=20    | pass    |
        | two\s=    | pass    |
        | two\s     | fail    |
        | two\t     | fail    |
        | two=\s    | fail    |

  @RFC2045-6.7-c @must
  Rule: A line of quoted-printable holds at most 76 characters

    Scenario Outline: a line of <length> characters: <verdict>
      Given a sound message whose "Content-Transfer-Encoding" is "quoted-printable"
      And a sound message with the body
        """
        {x*<length>}<end>
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | length | end | verdict |
        | 76     |     | pass    |
        | 75     | =   | pass    |
        | 77     |     | fail    |
        | 76     | =   | fail    |

  @RFC2045-6.7-d @must
  Rule: In quoted-printable an equals sign is followed by two hexadecimal digits or ends the line

    Scenario Outline: a line "<line>": <verdict>
      Given a sound message whose "Content-Transfer-Encoding" is "quoted-printable"
      And a sound message with the body
        """
        <line>
        two
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line  | verdict |
        | 1=3D1 | pass    |
        | =3D=  | pass    |
        | 1=1   | fail    |
        | a=b=  | fail    |
        | =ZZ   | fail    |
        | ==    | fail    |

    Scenario: the equals sign is pointed at
      Given a sound message whose "Content-Transfer-Encoding" is "quoted-printable"
      And a sound message with the body
        """
        one=3D1
        two = 2
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 10, column 5
      And nothing else is found

  @RFC2045-6.7-e @must
  Rule: Quoted-printable holds no control character and no octet above 126

    Scenario Outline: a line "<line>": <verdict>
      Given a sound message whose "Content-Transfer-Encoding" is "quoted-printable"
      And a sound message with the body
        """
        <line>
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line       | verdict |
        | caf=E9     | pass    |
        | one\ttwo   | pass    |
        | caf\xE9    | fail    |
        | bell\x07   | fail    |
        | delete\x7F | fail    |
