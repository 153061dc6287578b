@message
Feature: RFC 5322 §2.1 Octets and lines

  @RFC5322-2.1-a @must
  Rule: A message holds no NUL octet

    Scenario: a message of printable lines
      Given a sound message
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: a NUL in the body
      Given a sound message with the body
        """
        one
        t\0wo
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 8, column 2
      And nothing else is found

    Scenario: a NUL in a header field
      Given a sound message whose "To" is "bob@exam\0ple.net"
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 3, column 13
      And nothing else is found

    Scenario: a NUL in a part that is labelled binary
      Given a sound message whose "Content-Type" is "application/octet-stream"
      And a sound message whose "Content-Transfer-Encoding" is "binary"
      And a sound message with the body
        """
        one\0\rtwo\n{x*2000}
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

  @RFC5322-2.1.1-a @RFC5322-2.3-c @RFC5322-3.5-b @RFC6532-4-a @must
  Rule: A line holds at most 998 characters before its CRLF

    Scenario Outline: a body line of <length> characters: <verdict>
      Given a sound message with the body
        """
        {x*<length>}
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | length  | verdict |
        | 0       | pass    |
        | 998     | pass    |
        | 999     | fail    |
        | 100000  | fail    |
        | 5000000 | fail    |

    Scenario Outline: a header line of <length> characters behind its name: <verdict>
      Given a sound message whose "Subject" is "{x*<length>}"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | length | verdict |
        | 989    | pass    |
        | 990    | fail    |

    Scenario: a field of 2,000 characters that is folded
      Given a sound message whose "Subject" is "{x*900}\r\n {y*900}\r\n {z*200}"
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario Outline: a Subject of <characters> characters and <octets> octets: <verdict>
      Given a sound message whose "Subject" is "{ü*<half>}"
      When the message is judged as an internationalized one
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | characters | octets | half | verdict |
        | 494        | 988    | 494  | pass    |
        | 495        | 990    | 495  | fail    |

  @RFC5322-2.1.1-b @RFC5322-2.3-d @RFC5322-3.5-c @should
  Rule: A line holds at most 78 characters before its CRLF

    Scenario Outline: a body line of <length> characters: <verdict>
      Given a sound message with the body
        """
        one
        {x*<length>}
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | length | verdict |
        | 78     | pass    |
        | 79     | fail    |

    Scenario: characters are counted, not their octets
      Given a sound message whose "Content-Type" is "text/plain; charset=utf-8"
      And a sound message whose "Content-Transfer-Encoding" is "8bit"
      And a sound message with the body
        """
        {\xC3\xA4*78}
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario Outline: a Subject of <characters> characters beyond ASCII: <verdict>
      Given a sound message whose "Subject" is "{ü*<characters>}"
      When the message is judged as an internationalized one
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | characters | verdict |
        | 69         | pass    |
        | 70         | fail    |
