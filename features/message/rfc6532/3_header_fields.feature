@message
Feature: RFC 6532 §3 Internationalized header fields

  @RFC6532-3-a @must
  Rule: A field name is ASCII, also where field bodies are UTF-8

    Scenario: UTF-8 in a body
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        MIME-Version: 1.0
        Content-Type: message/global
        Content-Transfer-Encoding: 8bit

        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: zoe@example.com
        Subject: Grüße

        body
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: UTF-8 in a name
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        MIME-Version: 1.0
        Content-Type: message/global
        Content-Transfer-Encoding: 8bit

        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: zoe@example.com
        Grüße: x

        body
        """
      When the message is judged
      Then the verdict on this rule is "fail"

    Scenario Outline: an internationalized message with the field "<field>": <verdict>
      Given a sound message whose "<field>" is "x"
      And a sound message whose "Comments" is "Grüße"
      When the message is judged as an internationalized one
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | field  | verdict |
        | X-Note | pass    |
        | X-Nöte | fail    |

  @RFC6532-3.1-a @must
  Rule: Octets above 127 in a field are UTF-8

    Scenario: a Subject of UTF-8
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        MIME-Version: 1.0
        Content-Type: message/global
        Content-Transfer-Encoding: 8bit

        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: zoe@example.com
        Subject: Grüße 🍲

        body
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: a Subject of ISO 8859-1
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        MIME-Version: 1.0
        Content-Type: message/global
        Content-Transfer-Encoding: 8bit

        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: zoe@example.com
        Subject: Gr\xFC\xDFe

        body
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 9, column 12

    Scenario: a character that is cut off
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        MIME-Version: 1.0
        Content-Type: message/global
        Content-Transfer-Encoding: 8bit

        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: zoe@example.com
        Subject: Gr\xC3

        body
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 9, column 12

    Scenario Outline: an internationalized message whose <field> is "<value>": <verdict>
      Given a sound message whose "<field>" is "<value>"
      When the message is judged as an internationalized one
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | field   | value                    | verdict |
        | Subject | Grüße                    | pass    |
        | From    | Zoë <zoë@exämple.com>    | pass    |
        | To      | Bäcker: bob@example.net; | pass    |
        | Subject | Gr\xFC\xDFe              | fail    |
        | Subject | \xC0\xAF                 | fail    |
        | Subject | \xED\xA0\x80             | fail    |
        | From    | Zo\xEB <zoe@example.com> | fail    |

  @RFC6532-3.1-b @should
  Rule: Text beyond ASCII is in normalization form C

    Scenario: one character
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        MIME-Version: 1.0
        Content-Type: message/global
        Content-Transfer-Encoding: 8bit

        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: zoe@example.com
        Subject: café

        body
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: a letter and an accent
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        MIME-Version: 1.0
        Content-Type: message/global
        Content-Transfer-Encoding: 8bit

        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: zoe@example.com
        Subject: café

        body
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And nothing else is found

    Scenario Outline: an internationalized message whose Subject is "<value>": <verdict>
      Given a sound message whose "Subject" is "<value>"
      When the message is judged as an internationalized one
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                | verdict |
        | Gr\xC3\xBC\xC3\x9Fe  | pass    |
        | Gru\xCC\x88\xC3\x9Fe | fail    |

  @RFC6532-3.1-c @should @untestable
  Rule: Text is not brought into normalization form KC
    Text in that form does not show what it was before.

  @RFC6532-3.3-a @may
  Rule: A Message-ID is ASCII

    Scenario: an identifier of ASCII
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        MIME-Version: 1.0
        Content-Type: message/global
        Content-Transfer-Encoding: 8bit

        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: zoe@example.com
        Message-ID: \<1@example.com>

        body
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: an identifier of UTF-8
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        MIME-Version: 1.0
        Content-Type: message/global
        Content-Transfer-Encoding: 8bit

        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: zoe@example.com
        Message-ID: \<grüße@example.com>

        body
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 9, column 16
      And nothing else is found

    Scenario Outline: an internationalized message whose Message-ID is "<value>": <verdict>
      Given a sound message whose "Message-ID" is "<value>"
      When the message is judged as an internationalized one
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value            | verdict |
        | <17@example.com> | pass    |
        | <17@exämple.com> | fail    |

  @RFC6532-3.6-a @should
  Rule: A field of UTF-8 holds no encoded-words

    Scenario: UTF-8 alone
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        MIME-Version: 1.0
        Content-Type: message/global
        Content-Transfer-Encoding: 8bit

        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: zoe@example.com
        Subject: Grüße

        body
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: UTF-8 and an encoded-word
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        MIME-Version: 1.0
        Content-Type: message/global
        Content-Transfer-Encoding: 8bit

        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: zoe@example.com
        Subject: Grüße =?utf-8?Q?Gr=C3=BC=C3=9Fe?=

        body
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And nothing else is found

    Scenario Outline: an internationalized message whose Subject is "<value>": <verdict>
      Given a sound message whose "Subject" is "<value>"
      When the message is judged as an internationalized one
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                    | verdict |
        | Grüße                    | pass    |
        | Grüße =?utf-8?q?=C3=BC?= | fail    |

  @RFC6532-3.6-b @must @untestable
  Rule: Whoever decodes encoded-words writes no field that breaks its syntax

    A message does not show what its encoded-words were; the field itself is judged by its grammar.
