@message
Feature: RFC 5322 §2.2 Header fields

  @RFC5322-2.2-a @must
  Rule: Each line of the header section begins a field with a name and a colon, or continues one

    Scenario: a folded field
      Given a sound message whose "Subject" is "Lunch\r\n\ton Friday"
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario Outline: a header line "<line>"
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        <line>
        Message-ID: \<1@example.com>

        body
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 3, column 1
      And nothing else is found

      Examples:
        | line      |
        | Subject   |
        | : no name |

    Scenario: a message that begins with white space
      Given the message is
        """
         a continuation of nothing
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com

        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 1, column 1
      And nothing else is found

    Scenario: the separator line of an mbox file
      Given the message is
        """
        From alice@example.com Fri Nov 21 09:55:06 1997
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com

        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And nothing else is found

  @RFC5322-2.2-b @must
  Rule: A field name consists of printable US-ASCII characters without space and colon

    Scenario Outline: the name "<name>": <verdict>
      Given a sound message whose "<name>" is "one"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | name       | verdict |
        | X-One      | pass    |
        | !#$%()<>@; | pass    |
        | X One      | fail    |
        | X-Zoë      | fail    |

  @RFC5322-2.2-c @must
  Rule: A field body consists of printable US-ASCII characters, spaces and tabs

    Scenario Outline: a Subject of "<subject>": <verdict>
      Given a sound message whose "Subject" is "<subject>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | subject              | verdict |
        | !"#$%&'()*+,-./:;<=> | pass    |
        | a\tb                 | pass    |
        |                      | pass    |
        | caf\xC3\xA9          | fail    |
        | caf\xE9              | fail    |

    Scenario: the octet is pointed at, in a folded field
      Given a sound message whose "To" is "bob@example.net,\r\n Zo\xC3\xAB \<zoe@example.net>"
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 4, column 4
      And nothing else is found

  @RFC5322-2.2-d @must
  Rule: CR and LF stand in a header field only together, where it is folded

    Scenario Outline: a Subject of "<subject>": <verdict>
      Given a sound message whose "Subject" is "<subject>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | subject         | verdict |
        | one\r\\n two    | pass    |
        | one\rtwo        | fail    |
        | one\\ntwo       | fail    |
        | one\\n two      | fail    |
        | one\\nX-Cc: bob | fail    |
