@message
Feature: RFC 2046 §4.1.2 Charset parameter

  @RFC2046-4.1.2-a @should
  Rule: A text/plain names its character set

    Scenario Outline: Content-Type is "<type>": <verdict>
      Given a sound message whose "Content-Type" is "<type>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | type                                 | verdict |
        | text/plain; charset=us-ascii         | pass    |
        | text/plain; charset*=us-ascii''utf-8 | pass    |
        | text/plain                           | fail    |
        | text/plain; format=flowed            | fail    |

  @RFC2046-4.1.2-b @must
  Rule: No character set is called "ascii"

    Scenario Outline: charset is "<charset>": <verdict>
      Given a sound message whose "Content-Type" is "text/plain; charset=<charset>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | charset  | verdict |
        | us-ascii | pass    |
        | US-ASCII | pass    |
        | utf-8    | pass    |
        | ascii    | fail    |
        | ASCII    | fail    |

  @RFC2046-4.1.2-c @must
  Rule: A character set has a registered name, or one that begins with "x-"

    Scenario Outline: charset is "<charset>": <verdict>
      Given a sound message whose "Content-Type" is "text/plain; charset="<charset>""
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | charset         | verdict |
        | UTF-8           | pass    |
        | iso-8859-15     | pass    |
        | windows-1252    | pass    |
        | gb18030         | pass    |
        | unknown-8bit    | pass    |
        | ISO_8859-1:1987 | pass    |
        | x-mine          | pass    |
        | utf8            | fail    |
        | cp1252          | fail    |
        | latin-1         | fail    |
        | shift-jis       | fail    |
        |                 | fail    |

  @RFC2046-4.1.2-d @must
  Rule: A text with characters outside US-ASCII names another character set

    Scenario Outline: Content-Type is "<type>" over "<octets>": <verdict>
      Given a sound message whose "Content-Type" is "<type>"
      And a sound message whose "Content-Transfer-Encoding" is "quoted-printable"
      And a sound message with the body
        """
        caf<octets>
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | type                         | octets | verdict |
        | text/plain; charset=utf-8    | =C3=A9 | pass    |
        | text/plain; charset=us-ascii | =65    | pass    |
        | text/html                    | =C3=A9 | pass    |
        | text/plain; charset=us-ascii | =C3=A9 | fail    |
        | text/plain                   | =C3=A9 | fail    |
        | text/html; charset=us-ascii  | =C3=A9 | fail    |

    Scenario: in an 8bit body
      Given a sound message whose "Content-Type" is "text/plain; charset=us-ascii"
      And a sound message whose "Content-Transfer-Encoding" is "8bit"
      And a sound message with the body
        """
        one
        caf\xC3\xA9
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 11, column 4
      And nothing else is found

    Scenario: in base64
      Given a sound message whose "Content-Type" is "text/plain; charset=us-ascii"
      And a sound message whose "Content-Transfer-Encoding" is "base64"
      And a sound message with the body
        """
        Y2Fmw6k=
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And nothing else is found

  @RFC2046-4.1.2-e @must
  Rule: A text in UTF-8 consists of UTF-8 characters

    Scenario Outline: "<octets>" in <encoding>: <verdict>
      Given a sound message whose "Content-Type" is "text/plain; charset=utf-8"
      And a sound message whose "Content-Transfer-Encoding" is "<encoding>"
      And a sound message with the body
        """
        <octets>
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | encoding         | octets       | verdict |
        | quoted-printable | caf=C3=A9    | pass    |
        | quoted-printable | =F0=9F=98=80 | pass    |
        | quoted-printable | =C3=\r\\n=A9 | pass    |
        | 8bit             | caf\xC3\xA9  | pass    |
        | base64           | Y2Fmw6k=     | pass    |
        | quoted-printable | caf=E9       | fail    |
        | quoted-printable | caf=C3       | fail    |
        | quoted-printable | =C0=80       | fail    |
        | quoted-printable | =ED=A0=80    | fail    |
        | 8bit             | caf\xE9s     | fail    |
        | base64           | Y2Fm6Q==     | fail    |

  @RFC2046-4.1.2-f @should
  Rule: A text of US-ASCII characters alone is not labelled as a part of ISO 8859

    Scenario Outline: "<octets>" in <charset>: <verdict>
      Given a sound message whose "Content-Type" is "text/plain; charset=<charset>"
      And a sound message whose "Content-Transfer-Encoding" is "quoted-printable"
      And a sound message with the body
        """
        <octets>
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | charset     | octets | verdict |
        | iso-8859-1  | caf=E9 | pass    |
        | ISO-8859-1  | cafe   | fail    |
        | iso-8859-15 | cafe   | fail    |

  @RFC2046-4.1.2-g @should
  Rule: Plain text holds no control characters but tab, form feed and line breaks

    Scenario Outline: "<octets>": <verdict>
      Given a sound message whose "Content-Type" is "text/plain; charset=us-ascii"
      And a sound message with the body
        """
        <octets>
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | octets     | verdict |
        | one\ttwo   | pass    |
        | one\x0C    | pass    |
        | one\x08two | fail    |
        | \x1B[1mone | fail    |
        | \x7F       | fail    |

    Scenario: an encoded one
      Given a sound message whose "Content-Type" is "text/plain; charset=us-ascii"
      And a sound message whose "Content-Transfer-Encoding" is "quoted-printable"
      And a sound message with the body
        """
        bell=07
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 10, column 5
      And nothing else is found

  @RFC2046-4.1.2-h @should
  Rule: A text in a part of ISO 8859 holds no octet of 128 to 159

    Scenario Outline: "<octets>": <verdict>
      Given a sound message whose "Content-Type" is "text/plain; charset=iso-8859-1"
      And a sound message whose "Content-Transfer-Encoding" is "quoted-printable"
      And a sound message with the body
        """
        <octets>
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | octets       | verdict |
        | caf=E9       | pass    |
        | =A0          | pass    |
        | =93quoted=94 | fail    |
        | 5 =80        | fail    |

  @RFC2046-4.1.2-i @must
  Rule: No text is in a character set whose line breaks are other octets than CR and LF

    Scenario Outline: charset is "<charset>": <verdict>
      Given a sound message whose "Content-Type" is "text/plain; charset=<charset>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | charset         | verdict |
        | utf-8           | pass    |
        | utf-7           | pass    |
        | utf-16          | fail    |
        | UTF-16LE        | fail    |
        | utf-32          | fail    |
        | iso-10646-ucs-2 | fail    |
