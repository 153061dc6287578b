@message
Feature: RFC 2045 §5.1 Syntax of Content-Type

  @RFC2045-5.1-a @must
  Rule: Content-Type is a type, a slash, a subtype and parameters behind semicolons

    Scenario Outline: Content-Type is "<type>": <verdict>
      Given a sound message whose "Content-Type" is "<type>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples: sound
        | type                                               | verdict |
        | text/plain                                         | pass    |
        | TEXT/Plain; CHARSET=US-ASCII                       | pass    |
        | text/plain; charset="us-ascii" (plain text)        | pass    |
        | text/plain;charset=us-ascii;format=flowed          | pass    |
        | text/plain;\r\\n\tcharset=us-ascii                 | pass    |
        | text/plain; name=""                                | pass    |
        | application/vnd.example+json; a*0*=utf-8''b; a*1=c | pass    |
        | x-mine/x-yours                                     | pass    |

      Examples: unsound
        | type                                 | verdict |
        |                                      | fail    |
        | text                                 | fail    |
        | text/                                | fail    |
        | /plain                               | fail    |
        | text/plain;                          | fail    |
        | text/plain; charset                  | fail    |
        | text/plain; charset=                 | fail    |
        | text/plain; =us-ascii                | fail    |
        | text/plain charset=us-ascii          | fail    |
        | text/plain, charset=us-ascii         | fail    |
        | text/plain; name=a b                 | fail    |
        | text/plain; name=a/b                 | fail    |
        | text/plain; name="a                  | fail    |
        | text/html; charset=utf-8; text/plain | fail    |

    Scenario: the finding points at the first octet that does not fit
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        MIME-Version: 1.0
        Content-Type: text/plain;
          charset=us:ascii

        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 5, column 13
      And nothing else is found

    Scenario: in a part
      Given a sound message whose "Content-Type" is "multipart/mixed; boundary=x"
      And a sound message with the body
        """
        --x
        Content-Type: plain

        one
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 10, column 20
      And nothing else is found
