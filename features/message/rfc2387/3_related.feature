@message
Feature: RFC 2387 §3 Multipart/related

  @RFC2387-3.1-a @must
  Rule: A multipart/related has a type

    Scenario Outline: Content-Type is "multipart/related; boundary=x<parameters>": <verdict>
      Given a sound message whose "Content-Type" is "multipart/related; boundary=x<parameters>"
      And a sound message with the body
        """
        --x
        Content-Type: text/html; charset=us-ascii
        Content-ID: \<one@example.com>

        one
        --x
        Content-Type: image/jpeg
        Content-ID: \<two@example.com>
        Content-Transfer-Encoding: base64

        YWJj
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | parameters                                     | verdict |
        | ; type="text/html"                             | pass    |
        | ; TYPE="text/html"; start="\<one@example.com>" | pass    |
        |                                                | fail    |
        | ; start="\<one@example.com>"                   | fail    |

  @RFC2387-3.1-b @must
  Rule: The type of a multipart/related is that of its root

    Scenario Outline: Content-Type is "multipart/related; boundary=x<parameters>": <verdict>
      Given a sound message whose "Content-Type" is "multipart/related; boundary=x<parameters>"
      And a sound message with the body
        """
        --x
        Content-Type: text/html; charset=us-ascii
        Content-ID: \<one@example.com>

        one
        --x
        Content-Type: image/jpeg
        Content-ID: \<two@example.com>
        Content-Transfer-Encoding: base64

        YWJj
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | parameters                                      | verdict |
        | ; type="text/html"                              | pass    |
        | ; type="TEXT/HTML"                              | pass    |
        | ; type="image/jpeg"; start="\<two@example.com>" | pass    |
        | ; type="multipart/alternative"                  | fail    |
        | ; type="text/html"; start="\<two@example.com>"  | fail    |

  @RFC2387-3.2-a @must
  Rule: The start of a multipart/related is the Content-ID of one of its parts

    Scenario Outline: Content-Type is "multipart/related; boundary=x<parameters>": <verdict>
      Given a sound message whose "Content-Type" is "multipart/related; boundary=x<parameters>"
      And a sound message with the body
        """
        --x
        Content-Type: text/html; charset=us-ascii
        Content-ID: \<one@example.com>

        one
        --x
        Content-Type: image/jpeg
        Content-ID: \<two@example.com>
        Content-Transfer-Encoding: base64

        YWJj
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | parameters                                       | verdict |
        | ; type="text/html"; start="\<one@example.com>"   | pass    |
        | ; type="image/jpeg"; start="\<two@example.com>"  | pass    |
        | ; type="text/html"; start="\<three@example.com>" | fail    |
        | ; type="text/html"; start="\<ONE@example.com>"   | fail    |

  @RFC2387-3.3-a @must
  Rule: A start-info that begins with an angle bracket is a list of Content-IDs

    Scenario Outline: Content-Type is "multipart/related; boundary=x<parameters>": <verdict>
      Given a sound message whose "Content-Type" is "multipart/related; boundary=x<parameters>"
      And a sound message with the body
        """
        --x
        Content-Type: text/html; charset=us-ascii
        Content-ID: \<one@example.com>

        one
        --x
        Content-Type: image/jpeg
        Content-ID: \<two@example.com>
        Content-Transfer-Encoding: base64

        YWJj
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | parameters                                                             | verdict |
        | ; type="text/html"; start-info="-o ps"                                 | pass    |
        | ; type="text/html"; start-info="\<two@example.com>"                    | pass    |
        | ; type="text/html"; start-info="\<two@example.com> \<one@example.com>" | pass    |
        | ; type="text/html"; start-info="\<two"                                 | fail    |
        | ; type="text/html"; start-info="\<two@example.com> -o ps"              | fail    |

  @RFC2387-3.4-a @must
  Rule: The start of a multipart/related has angle brackets

    Scenario Outline: start is "<start>": <verdict>
      Given a sound message whose "Content-Type" is "multipart/related; boundary=x; type="text/html"; start="<start>""
      And a sound message with the body
        """
        --x
        Content-Type: text/html; charset=us-ascii
        Content-ID: \<one@example.com>

        one
        --x
        Content-Type: image/jpeg
        Content-ID: \<two@example.com>
        Content-Transfer-Encoding: base64

        YWJj
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"

      Examples:
        | start                                 | verdict |
        | \<one@example.com>                    | pass    |
        | \<a.b@[127.0.0.1]>                    | pass    |
        | one@example.com                       | fail    |
        | \<one@example.com> \<two@example.com> | fail    |
        |                                       | fail    |

  @RFC2387-3.4-b @must
  Rule: The type of a multipart/related is a type, a slash and a subtype

    Scenario Outline: Content-Type is "multipart/related; boundary=x<parameters>": <verdict>
      Given a sound message whose "Content-Type" is "multipart/related; boundary=x<parameters>"
      And a sound message with the body
        """
        --x
        Content-Type: text/html; charset=us-ascii
        Content-ID: \<one@example.com>

        one
        --x
        Content-Type: image/jpeg
        Content-ID: \<two@example.com>
        Content-Transfer-Encoding: base64

        YWJj
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | parameters         | verdict |
        | ; type="text/html" | pass    |
        | ; type=html        | fail    |
        | ; type="text/"     | fail    |
        | ; type=""          | fail    |
