@message
Feature: RFC 5322 §3.6.4 Identification fields

  @RFC5322-3.6.4-a @should
  Rule: A message has a Message-ID

    Scenario: a message with one
      Given a sound message
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: a message without
      Given a sound message without "Message-ID"
      When the message is judged
      Then the verdict on this rule is "fail"
      And nothing else is found

  @RFC5322-3.6.4-b @must
  Rule: Message-ID is one identifier, an at-sign within angle brackets and no white space

    Scenario Outline: Message-ID is "<id>": <verdict>
      Given a sound message whose "Message-ID" is "<id>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples: sound
        | id                                 | verdict |
        | \<1234@example.com>                | pass    |
        | \<1.2-3$4@localhost>               | pass    |
        | \<1@[192.0.2.1]>                   | pass    |
        | \<1@[IPv6:::1]>                    | pass    |
        | \r\\n \<1234@example.com>          | pass    |
        | (made by hand) \<1@example.com> () | pass    |

      Examples: unsound
        | id                               | verdict |
        |                                  | fail    |
        | 1234@example.com                 | fail    |
        | \<1234>                          | fail    |
        | \<1234@>                         | fail    |
        | \<@example.com>                  | fail    |
        | \<1234@example.com               | fail    |
        | \<1..2@example.com>              | fail    |
        | \<1@2@example.com>               | fail    |
        | \<1@example.com>\<2@example.com> | fail    |
        | \<1@example.com> by hand         | fail    |

  @RFC5322-3.6.4-c @must
  Rule: In-Reply-To is one or more identifiers

    Scenario Outline: In-Reply-To is "<ids>": <verdict>
      Given a sound message whose "In-Reply-To" is "<ids>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | ids                                     | verdict |
        | \<1@example.com>                        | pass    |
        | \<1@example.com> \<2@example.com>       | pass    |
        | 1@example.com                           | fail    |

  @RFC5322-3.6.4-d @must
  Rule: References is one or more identifiers

    Scenario Outline: References is "<ids>": <verdict>
      Given a sound message whose "References" is "<ids>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | ids                                     | verdict |
        | \<1@example.com>                        | pass    |
        | \<1@example.com>\<2@example.com>        | pass    |
        | \<1@example.com>\r\\n\t\<2@example.com> | pass    |
        | \<1@example.com>, \<2@example.com>      | fail    |
        | \<1@example.com> \<2@example.com        | fail    |

  @RFC5322-3.6.4-e @must @untestable
  Rule: No two messages have the same Message-ID
    One message does not show the others.

  @RFC5322-3.6.4-f @must
  Rule: A message does not name its own identifier as one that it answers

    Scenario Outline: <name> is "<value>": <verdict>
      Given a sound message whose "<name>" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | name        | value                                                   | verdict |
        | In-Reply-To | \<19971120.1@example.net>                               | pass    |
        | References  | \<19971120.1@example.net>                               | pass    |
        | In-Reply-To | \<19971121.095506.17@example.com>                       | fail    |
        | References  | \<1@example.com>\r\\n \<19971121.095506.17@example.com> | fail    |

  @RFC5322-3.6.4-g @should
  Rule: An answer to one message has References beside In-Reply-To

    Scenario: both
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        In-Reply-To: \<1@example.com>
        References: \<1@example.com>
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: In-Reply-To alone
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        In-Reply-To: \<1@example.com>
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 3, column 1
      And nothing else is found

  @RFC5322-3.6.4-h @should
  Rule: References ends with the message that In-Reply-To names

    Scenario Outline: References is "<value>": <verdict>
      Given a sound message whose "In-Reply-To" is "\<1@example.com>"
      And a sound message whose "References" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                             | verdict |
        | \<1@example.com>                  | pass    |
        | \<0@example.com> \<1@example.com> | pass    |
        | \<1@example.com> \<0@example.com> | fail    |
        | \<0@example.com>                  | fail    |

  @RFC5322-3.6.4-i @should
  Rule: Behind the at-sign of an identifier stands a domain

    Scenario Outline: Message-ID is "<value>": <verdict>
      Given a sound message whose "Message-ID" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                 | verdict |
        | \<1@mail.example.com> | pass    |
        | \<1@localhost>        | pass    |
        | \<1@[192.0.2.1]>      | pass    |
        | \<1@my_host.local>    | pass    |
        | \<1@!>                | fail    |
        | \<1@-example.com>     | fail    |
        | \<1@what?>            | fail    |
