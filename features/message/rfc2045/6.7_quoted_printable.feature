@message
Feature: RFC 2045 §6.7 Quoted-printable

  @RFC2045-6.7-a @must
  Rule: The hexadecimal digits of quoted-printable are upper case

    Scenario Outline: a line "<line>": <verdict>
      Given a sound message whose "Content-Type" is "text/plain; charset=iso-8859-1"
      And a sound message whose "Content-Transfer-Encoding" is "quoted-printable"
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
      Given a sound message whose "Content-Type" is "text/plain; charset=iso-8859-1"
      And a sound message whose "Content-Transfer-Encoding" is "quoted-printable"
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

  @RFC2045-6.7-f @should
  Rule: Quoted-printable data that is no text breaks its lines softly

    Scenario Outline: a <type> with a line "<line>" before its last: <verdict>
      Given a sound message whose "Content-Type" is "<type>"
      And a sound message whose "Content-Transfer-Encoding" is "quoted-printable"
      And a sound message with the body
        """
        <line>
        char=
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | type           | line    | verdict |
        | image/x-pixmap | static= | pass    |
        | image/x-pixmap | static  | fail    |
        | audio/basic    | static  | fail    |

  @RFC2045-6.7-g @must
  Rule: The last line of quoted-printable data does not end with a soft line break

    Scenario Outline: a part that ends with "<line>": <verdict>
      Given a sound message whose "Content-Type" is "multipart/mixed; boundary=x"
      And a sound message with the body
        """
        --x
        Content-Type: text/plain; charset=us-ascii
        Content-Transfer-Encoding: quoted-printable

        one=
        <line>
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line      | verdict |
        | two       | pass    |
        | two=\r\\n | pass    |
        | two=20    | pass    |
        | two=      | fail    |
        | =         | fail    |

    Scenario: a message that ends within a line
      Given a sound message whose "Content-Type" is "text/plain; charset=us-ascii"
      And a sound message whose "Content-Transfer-Encoding" is "quoted-printable"
      And a sound message with the body
        """
        one=\
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 10, column 4
      And nothing else is found

    Scenario: a message whose last line is empty
      Given a sound message whose "Content-Type" is "text/plain; charset=us-ascii"
      And a sound message whose "Content-Transfer-Encoding" is "quoted-printable"
      And a sound message with the body
        """
        one=
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

  @RFC2045-6.7-i @must
  Rule: A line break of a text is a line break in quoted-printable too

    Scenario Outline: a line "<line>" in <type>: <verdict>
      Given a sound message whose "Content-Type" is "<type>"
      And a sound message whose "Content-Transfer-Encoding" is "quoted-printable"
      And a sound message with the body
        """
        <line>
        end
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | type                         | line               | verdict |
        | text/plain; charset=us-ascii | one=3D             | pass    |
        | text/plain; charset=us-ascii | one=0D=0Atwo       | fail    |
        | text/html; charset=us-ascii  | one=0D=0A=         | fail    |
        | text/plain; charset=us-ascii | one=0D=\r\\n=0Atwo | fail    |
