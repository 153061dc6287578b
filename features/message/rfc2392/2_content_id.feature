@message
Feature: RFC 2392 §2 Content-ID

  @RFC2392-2-a @should
  Rule: No two parts of a message have the same Content-ID, save alternatives

    Scenario: two identifiers
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-ID: \<1@example.com>

        one
        --b
        Content-ID: \<2@example.com>

        two
        --b--
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: one for both
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-ID: \<1@example.com>

        one
        --b
        Content-ID: \<1@example.com>

        two
        --b--
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 11, column 14
      And nothing else is found

    Scenario: one for two alternatives
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        Content-ID: \<0@example.com>
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary=b

        --b
        Content-ID: \<1@example.com>

        one
        --b
        Content-ID: \<1@example.com>

        two
        --b--
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

  @RFC2392-2-b @should
  Rule: A cid or mid URL is an identifier with an at-sign, and percent signs for what a URL does not allow

    Scenario Outline: an image at "<url>": <verdict>
      Given a sound message whose "Content-Type" is "multipart/related; boundary=b; type="text/html""
      And a sound message with the body
        """
        --b
        Content-Type: text/html; charset=us-ascii
        Content-Transfer-Encoding: 7bit

        \<p>\<img src="<url>" alt="cid:">\</p>
        --b
        Content-Type: image/png
        Content-Transfer-Encoding: base64
        Content-ID: \<1@example.com>

        YWJj
        --b--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | url                             | verdict |
        | cid:1@example.com               | pass    |
        | CID:1@example.com               | pass    |
        | cid:a%2Fb%25@example.com        | pass    |
        | mid:2@example.com               | pass    |
        | mid:2@example.com/1@example.com | pass    |
        | cid:1                           | fail    |
        | cid:1@                          | fail    |
        | cid:@example.com                | fail    |
        | cid:1%4@example.com             | fail    |
        | cid:1 2@example.com             | fail    |
        | cid:1@example.com/2@example.com | fail    |
        | mid:2@example.com/1             | fail    |

    Scenario: the same words in the text
      Given a sound message whose "Content-Type" is "multipart/related; boundary=b; type="text/html""
      And a sound message with the body
        """
        --b
        Content-Type: text/html; charset=us-ascii
        Content-Transfer-Encoding: 7bit

        \<p>src="cid:1"\</p>\<img src=cid:1@example.com>
        --b
        Content-Type: image/png
        Content-Transfer-Encoding: base64
        Content-ID: \<1@example.com>

        YWJj
        --b--
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

  @RFC2392-2-c @may
  Rule: A cid URL names a part of the message

    Scenario Outline: the image is "<url>": <verdict>
      Given a sound message whose "Content-Type" is "multipart/related; boundary=b; type="text/html""
      And a sound message with the body
        """
        --b
        Content-Type: text/html; charset=us-ascii
        Content-Transfer-Encoding: 7bit

        \<img src='<url>'>
        --b
        Content-Type: image/png
        Content-Transfer-Encoding: base64
        Content-ID: \<a/1@example.com>

        YWJj
        --b--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | url                   | verdict |
        | cid:a/1@example.com   | pass    |
        | cid:a%2F1@example.com | pass    |
        | cid:a%2f1@example.com | pass    |
        | cid:A%2F1@example.com | fail    |
        | cid:2@example.com     | fail    |

    Scenario Outline: markup in <encoding>: <verdict>
      Given a sound message whose "Content-Type" is "multipart/related; boundary=b; type="text/html""
      And a sound message with the body
        """
        --b
        Content-Type: text/html; charset=us-ascii
        Content-Transfer-Encoding: <encoding>

        <markup>
        --b
        Content-Type: image/png
        Content-Transfer-Encoding: base64
        Content-ID: \<1@example.com>

        YWJj
        --b--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | encoding         | markup                                   | verdict |
        | quoted-printable | \<img src=3D"cid:1@exam=\\r\\nple.com">  | pass    |
        | quoted-printable | \<img src=3D"cid:2@exam=\\r\\nple.com">  | fail    |
        | base64           | PGltZyBzcmM9ImNpZDoxQGV4YW1wbGUuY29tIj4= | pass    |
        | base64           | PGltZyBzcmM9ImNpZDoyQGV4YW1wbGUuY29tIj4= | fail    |
