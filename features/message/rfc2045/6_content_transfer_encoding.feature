@message
Feature: RFC 2045 §6 Content-Transfer-Encoding

  @RFC2045-6.1-a @must
  Rule: Content-Transfer-Encoding is one name

    Scenario Outline: Content-Transfer-Encoding is "<encoding>": <verdict>
      Given a sound message whose "Content-Transfer-Encoding" is "<encoding>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | encoding             | verdict |
        | 7bit                 | pass    |
        | 8BIT                 | pass    |
        | (none) 7bit (needed) | pass    |
        |                      | fail    |
        | 7bit;                | fail    |
        | 7bit, 8bit           | fail    |
        | "7bit"               | fail    |
        | 7 bit                | fail    |

  @RFC2045-6.2-a @must
  Rule: A body that is labelled 7bit, or not at all, holds no octet above 127

    Scenario Outline: an octet above 127 in a body labelled <encoding>: <verdict>
      Given a sound message whose "Content-Type" is "text/plain; charset=iso-8859-1"
      And a sound message whose "Content-Transfer-Encoding" is "<encoding>"
      And a sound message with the body
        """
        caf<octets>
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | encoding | octets | verdict |
        | 7bit     | e      | pass    |
        | 7bit     | \xE9   | fail    |
        | 7BIT     | \xE9   | fail    |

    Scenario: in a part without a label
      Given a sound message whose "Content-Type" is "multipart/mixed; boundary=x"
      And a sound message whose "Content-Transfer-Encoding" is "8bit"
      And a sound message with the body
        """
        --x
        Content-Type: text/plain; charset=utf-8

        caf\xC3\xA9
        --x
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        caf\xC3\xA9
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 13, column 4
      And nothing else is found

  @RFC2045-6.3-a @must
  Rule: An encoding has one of the five defined names, or a name that begins with "x-"

    Scenario Outline: Content-Transfer-Encoding is "<encoding>": <verdict>
      Given a sound message whose "Content-Transfer-Encoding" is "<encoding>"
      And a sound message with the body
        """
        YWJj
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | encoding         | verdict |
        | 7bit             | pass    |
        | 8bit             | pass    |
        | binary           | pass    |
        | Quoted-Printable | pass    |
        | BASE64           | pass    |
        | x-uuencode       | pass    |
        | uuencode         | fail    |
        | 8-bit            | fail    |
        | utf-8            | fail    |

  @RFC2045-6.4-a @must
  Rule: A multipart is labelled 7bit, 8bit or binary, or not at all

    Scenario Outline: a multipart labelled <encoding>: <verdict>
      Given a sound message whose "Content-Type" is "multipart/mixed; boundary=x"
      And a sound message whose "Content-Transfer-Encoding" is "<encoding>"
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
        | encoding         | verdict |
        | 7bit             | pass    |
        | 8bit             | pass    |
        | binary           | pass    |
        | quoted-printable | fail    |
        | base64           | fail    |

  @RFC2045-6.3-b @should
  Rule: No private encoding is used

    Scenario Outline: Content-Transfer-Encoding is "<encoding>": <verdict>
      Given a sound message whose "Content-Type" is "application/octet-stream"
      And a sound message whose "Content-Transfer-Encoding" is "<encoding>"
      And a sound message with the body
        """
        YWJj
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | encoding   | verdict |
        | base64     | pass    |
        | 7bit       | pass    |
        | x-uuencode | fail    |
        | X-yenc     | fail    |

  @RFC2045-6.4-b @must
  Rule: The label of a multipart or an embedded message lets in what its parts hold

    Scenario Outline: a part labelled <inner> with "<octets>" in a multipart labelled <outer>: <verdict>
      Given a sound message whose "Content-Type" is "multipart/mixed; boundary=x"
      And a sound message whose "Content-Transfer-Encoding" is "<outer>"
      And a sound message with the body
        """
        --x
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: <inner>

        caf<octets>
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | outer  | inner  | octets   | verdict |
        | 8bit   | 8bit   | \xC3\xA9 | pass    |
        | binary | 8bit   | \xC3\xA9 | pass    |
        | 7bit   | 8bit   | \xC3\xA9 | fail    |
        | 7bit   | binary | \xC3\xA9 | fail    |
        | 8bit   | binary | \xC3\xA9 | pass    |
        | 8bit   | binary | \0       | fail    |
        | binary | binary | \0       | pass    |

    Scenario: a multipart without a label is 7bit
      Given a sound message whose "Content-Type" is "multipart/mixed; boundary=x"
      And a sound message with the body
        """
        --x
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        caf\xC3\xA9
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 7, column 1
      And nothing else is found

    Scenario: each multipart on the way to the part is too small
      Given a sound message whose "Content-Type" is "multipart/mixed; boundary=x"
      And a sound message whose "Content-Transfer-Encoding" is "8bit"
      And a sound message with the body
        """
        --x
        Content-Type: multipart/alternative; boundary=y

        --y
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        caf\xC3\xA9
        --y--
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 11, column 1
      And nothing else is found

    Scenario: a message in a message holds 8bit data
      Given a sound message whose "Content-Type" is "multipart/mixed; boundary=x"
      And a sound message with the body
        """
        --x
        Content-Type: message/rfc822

        Subject: coffee
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        caf\xC3\xA9
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 10, column 1
      And nothing else is found

  @RFC2045-6.4-c @may
  Rule: A part in a 7bit multipart is labelled 8bit only where its data is

    Scenario Outline: a part labelled <inner> with "<octets>": <verdict>
      Given a sound message whose "Content-Type" is "multipart/mixed; boundary=x"
      And a sound message whose "Content-Transfer-Encoding" is "7bit"
      And a sound message with the body
        """
        --x
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: <inner>

        caf<octets>
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"

      Examples:
        | inner  | octets   | verdict |
        | 8bit   | \xC3\xA9 | pass    |
        | 8bit   | e        | fail    |
        | binary | e        | fail    |
