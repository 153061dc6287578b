@message
Feature: RFC 3834 §3.1 Header of an automatic answer

  @RFC3834-3.1.1-a @should
  Rule: From of an automatic answer names on whose behalf it is sent

    Scenario Outline: From is "<value>": <verdict>
      Given a sound message whose "Auto-Submitted" is "auto-replied"
      And a sound message whose "From" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                             | verdict |
        | Alice Archer \<alice@example.com> | pass    |
        | alice@example.com                 | fail    |

  @RFC3834-3.1.3-a @should
  Rule: An automatic answer goes to one recipient

    Scenario Outline: <name> is "<value>": <verdict>
      Given a sound message whose "Auto-Submitted" is "auto-replied"
      And a sound message whose "<name>" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | name | value                              | verdict |
        | To   | bob@example.net                    | pass    |
        | To   | bob@example.net, carol@example.net | fail    |
        | Cc   | carol@example.net                  | fail    |

  @RFC3834-3.1.5-a @should
  Rule: "Auto:" at the begin of a Subject is followed by a space

    Scenario Outline: Subject is "<value>": <verdict>
      Given a sound message whose "Subject" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value       | verdict |
        | Auto: lunch | pass    |
        | Auto:lunch  | fail    |

  @RFC3834-3.1.6-a @may
  Rule: An automatic answer has In-Reply-To and References

    Scenario: both
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: Alice \<alice@example.com>
        Auto-Submitted: auto-replied
        In-Reply-To: \<1@example.net>
        References: \<1@example.net>
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: neither
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: Alice \<alice@example.com>
        Auto-Submitted: auto-replied
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 3, column 1
      And nothing else is found

  @RFC3834-3.1.7-a @should @untestable
  Rule: An automatic answer says so in Auto-Submitted
    A message without the field does not show that no person wrote it.
