@message
Feature: RFC 3834 §5 The Auto-Submitted header field

  @RFC3834-5.1-a @must
  Rule: Auto-Submitted is one keyword, with parameters behind it if any

    Scenario Outline: Auto-Submitted is "<value>": <verdict>
      Given a sound message whose "Auto-Submitted" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                        | verdict |
        | no                           | pass    |
        | auto-generated               | pass    |
        | Auto-Replied                 | pass    |
        | auto-replied (vacation)      | pass    |
        | auto-generated; x-cause=cron | pass    |
        |                              | fail    |
        | auto generated               | fail    |
        | auto-generated;              | fail    |
        | auto-generated, auto-replied | fail    |
        | "no"                         | fail    |

  @RFC3834-5.1-b @must
  Rule: A message has at most one Auto-Submitted field

    Scenario Outline: <count> Auto-Submitted fields: <verdict>
      Given a sound message with <count> "Auto-Submitted" fields
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | count | verdict |
        | 1     | pass    |
        | 2     | fail    |

  @RFC3834-5.2-a @should
  Rule: The keyword of Auto-Submitted is one that an RFC defines, or begins with x-

    Scenario Outline: Auto-Submitted is "<value>": <verdict>
      Given a sound message whose "Auto-Submitted" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                                      | verdict |
        | no                                         | pass    |
        | auto-generated                             | pass    |
        | auto-replied                               | pass    |
        | auto-notified; owner-email="a@example.com" | pass    |
        | x-mine                                     | pass    |
        | yes                                        | fail    |
        | automatic                                  | fail    |

  @RFC3834-5.2-b @must
  Rule: A report of delivery or of reading is not labelled auto-generated

    Scenario: an auto-generated multipart/mixed
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b
        Auto-Submitted: auto-generated

        --b

        sorry
        --b--
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: an auto-generated report of delivery
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary=b
        Auto-Submitted: auto-generated

        --b

        sorry
        --b--
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 5, column 1

  @RFC3834-5.2-c @should
  Rule: A message that answers another is not labelled auto-generated

    Scenario Outline: In-Reply-To is there, Auto-Submitted is "<value>": <verdict>
      Given a sound message whose "In-Reply-To" is "\<1@example.net>"
      And a sound message whose "References" is "\<1@example.net>"
      And a sound message whose "Auto-Submitted" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value          | verdict |
        | auto-generated | fail    |

    Scenario: an auto-generated message that answers none
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        Auto-Submitted: auto-generated
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

  @RFC3834-5.2-d @must @untestable
  Rule: A message that a person wrote is labelled neither auto-generated nor auto-replied
    Who wrote a message is not in it.
