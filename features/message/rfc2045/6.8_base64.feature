@message
Feature: RFC 2045 §6.8 Base64

  @RFC2045-6.8-a @must
  Rule: A line of base64 holds at most 76 characters

    Scenario Outline: a line of <quanta> quanta: <verdict>
      Given a sound message whose "Content-Transfer-Encoding" is "base64"
      And a sound message with the body
        """
        {YWJj*<quanta>}
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | quanta | verdict |
        | 1      | pass    |
        | 19     | pass    |
        | 20     | fail    |

  @RFC2045-6.8-b @must
  Rule: A base64 body holds characters of the base64 alphabet, and nothing behind the padding

    Scenario Outline: a line "<line>": <verdict>
      Given a sound message whose "Content-Type" is "application/octet-stream"
      And a sound message whose "Content-Transfer-Encoding" is "base64"
      And a sound message with the body
        """
        YWJj
        <line>
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line      | verdict |
        | +/9z      | pass    |
        | YWI=      | pass    |
        | YW_j      | fail    |
        | Y-Jj      | fail    |
        | YQ==YWJj  | fail    |
        | -- a note | fail    |

    Scenario: a footer behind the base64
      Given a sound message whose "Content-Transfer-Encoding" is "base64"
      And a sound message with the body
        """
        YWJj
        ___
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 10, column 1
      And nothing else is found

  @RFC2045-6.8-c @must
  Rule: Base64 ends with a whole quantum of four characters, padded with "=" where need be

    Scenario Outline: the last line "<line>": <verdict>
      Given a sound message whose "Content-Transfer-Encoding" is "base64"
      And a sound message with the body
        """
        YWJj
        <line>
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line  | verdict |
        |       | pass    |
        | YWJj  | pass    |
        | YWI=  | pass    |
        | YQ==  | pass    |
        | YQ=   | fail    |
        | YQ    | fail    |
        | YWI   | fail    |
        | Y     | fail    |
        | Y===  | fail    |
        | YWJj= | fail    |

    Scenario: each part ends for itself
      Given a sound message whose "Content-Type" is "multipart/mixed; boundary=x"
      And a sound message with the body
        """
        --x
        Content-Transfer-Encoding: base64

        YQ
        --x
        Content-Transfer-Encoding: base64

        YQ==
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And nothing else is found

  @RFC2045-6.8-d @must
  Rule: The bits that the last character before the padding has too many are zero

    Scenario Outline: the last quantum "<quantum>": <verdict>
      Given a sound message whose "Content-Type" is "application/octet-stream"
      And a sound message whose "Content-Transfer-Encoding" is "base64"
      And a sound message with the body
        """
        YWJj
        <quantum>
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | quantum | verdict |
        | YQ==    | pass    |
        | YWI=    | pass    |
        | YR==    | fail    |
        | Yf==    | fail    |
        | YWJ=    | fail    |

  @RFC2045-6.8-e @must
  Rule: A text has CRLF line breaks before it is encoded as base64

    Scenario Outline: a <type> encoded as "<base64>": <verdict>
      Given a sound message whose "Content-Type" is "<type>"
      And a sound message whose "Content-Transfer-Encoding" is "base64"
      And a sound message with the body
        """
        <base64>
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | type                         | base64       | verdict |
        | text/plain; charset=us-ascii | b25lDQo=     | pass    |
        | text/html; charset=us-ascii  | b25lDQp0d28= | pass    |
        | text/plain; charset=us-ascii | b25lCg==     | fail    |
        | text/html; charset=us-ascii  | b25lDXR3bw== | fail    |

    Scenario: a line break across two lines of base64
      Given a sound message whose "Content-Type" is "text/plain; charset=us-ascii"
      And a sound message whose "Content-Transfer-Encoding" is "base64"
      And a sound message with the body
        """
        b25lM
        TIN
        Cg==
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found
