@message
Feature: RFC 5322 §3.6.6 Resent fields

  @RFC5322-3.6.6-a @must
  Rule: Resent fields include Resent-From and Resent-Date

    Scenario Outline: <dates> Resent-Date and <froms> Resent-From beside Resent-To: <verdict>
      Given a sound message with 1 "Resent-To" fields
      And a sound message with 1 "Resent-Message-ID" fields
      And a sound message with <dates> "Resent-Date" fields
      And a sound message with <froms> "Resent-From" fields
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | dates | froms | verdict |
        | 1     | 1     | pass    |
        | 2     | 2     | pass    |
        | 0     | 1     | fail    |
        | 1     | 0     | fail    |
        | 0     | 0     | fail    |

  @RFC5322-3.6.6-b @should
  Rule: Resent fields include Resent-Message-ID

    Scenario Outline: <count> Resent-Message-ID fields: <verdict>
      Given a sound message with 1 "Resent-Date" fields
      And a sound message with 1 "Resent-From" fields
      And a sound message with <count> "Resent-Message-ID" fields
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | count | verdict |
        | 1     | pass    |
        | 0     | fail    |

  @RFC5322-3.6.6-c @must
  Rule: A resent field is written as the field that it is named after

    Scenario Outline: <name> is "<value>": <verdict>
      Given a sound message with 1 "Resent-Date" fields
      And a sound message with 1 "Resent-From" fields
      And a sound message whose "<name>" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | name              | value                          | verdict |
        | Resent-From       | Bob \<bob@example.net>         | pass    |
        | Resent-To         | erin@example.net, F: bob@x;    | pass    |
        | Resent-Bcc        |                                | pass    |
        | Resent-Message-ID | \<1@example.net>               | pass    |
        | Resent-From       | Bob                            | fail    |
        | Resent-Sender     | bob@example.net, c@example.net | fail    |
        | Resent-To         |                                | fail    |
        | Resent-Cc         | erin@                          | fail    |
        | Resent-Bcc        | erin                           | fail    |
        | Resent-Message-ID | 1@example.net                  | fail    |

  @RFC5322-3.6.6-d @must
  Rule: One set of resent fields has each of them once

    Scenario: each once
      Given the message is
        """
        Resent-Date: Fri, 21 Nov 1997 11:00:00 -0600
        Resent-From: bob@example.net
        Resent-To: erin@example.net
        Resent-Cc: dave@example.net
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: two sets that touch each other
      Given the message is
        """
        Resent-Date: Sat, 22 Nov 1997 11:00:00 -0600
        Resent-From: bob@example.net
        Resent-To: a@example.net
        Resent-Date: Fri, 21 Nov 1997 11:00:00 -0600
        Resent-From: bob@example.net
        Resent-To: erin@example.net
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: a second Resent-To
      Given the message is
        """
        Resent-Date: Fri, 21 Nov 1997 11:00:00 -0600
        Resent-From: bob@example.net
        Resent-To: erin@example.net
        Resent-To: dave@example.net
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 4, column 1
      And nothing else is found

    Scenario: a third Resent-Cc in two sets
      Given the message is
        """
        Resent-Date: Sat, 22 Nov 1997 11:00:00 -0600
        Resent-From: bob@example.net
        Resent-Cc: a@example.net
        Resent-Date: Fri, 21 Nov 1997 11:00:00 -0600
        Resent-From: bob@example.net
        Resent-Cc: a@example.net
        Resent-Cc: b@example.net
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 7, column 1
      And nothing else is found

  @RFC5322-3.6.6-e @should
  Rule: The fields of one resending stand together

    Scenario: together, and a trace field between two resendings
      Given the message is
        """
        Resent-Date: Sat, 22 Nov 1997 11:00:00 -0600
        Resent-From: bob@example.net
        Received: by b.example; 21 Nov 1997 12:00:00 -0600
        Resent-Date: Fri, 21 Nov 1997 11:00:00 -0600
        Resent-From: bob@example.net
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: a trace field in the middle
      Given the message is
        """
        Resent-Date: Fri, 21 Nov 1997 11:00:00 -0600
        Resent-From: bob@example.net
        Received: by b.example; 21 Nov 1997 12:00:00 -0600
        Resent-To: erin@example.net
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 4, column 1
      And nothing else is found

  @RFC5322-3.6.6-f @must
  Rule: A Resent-From of several mailboxes comes with a Resent-Sender in the same set

    Scenario: several, and a sender
      Given the message is
        """
        Resent-Date: Fri, 21 Nov 1997 11:00:00 -0600
        Resent-From: bob@example.net, carol@example.net
        Resent-Sender: clerk@example.net
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: several, and no sender
      Given the message is
        """
        Resent-Date: Fri, 21 Nov 1997 11:00:00 -0600
        Resent-From: bob@example.net, carol@example.net
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 1, column 1
      And nothing else is found

    Scenario: several, and a sender in another set only
      Given the message is
        """
        Resent-Date: Sat, 22 Nov 1997 11:00:00 -0600
        Resent-From: bob@example.net
        Resent-Sender: clerk@example.net
        Received: by b.example; 21 Nov 1997 12:00:00 -0600
        Resent-Date: Fri, 21 Nov 1997 11:00:00 -0600
        Resent-From: bob@example.net, carol@example.net
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 5, column 1
      And nothing else is found

  @RFC5322-3.6.6-g @should
  Rule: A Resent-Sender that says the same as Resent-From is left out

    Scenario: another sender
      Given the message is
        """
        Resent-Date: Fri, 21 Nov 1997 11:00:00 -0600
        Resent-From: bob@example.net
        Resent-Sender: clerk@example.net
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: the same
      Given the message is
        """
        Resent-Date: Fri, 21 Nov 1997 11:00:00 -0600
        Resent-From: Bob \<bob@example.net>
        Resent-Sender: bob@example.net
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 3, column 1
      And nothing else is found

  @RFC5322-3.6.6-h @should
  Rule: The fields of the last resending stand first

    Scenario: the younger first
      Given the message is
        """
        Resent-Date: Sat, 22 Nov 1997 11:00:00 -0600
        Resent-From: bob@example.net
        Resent-Date: Fri, 21 Nov 1997 11:00:00 -0600
        Resent-From: bob@example.net
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: the older first
      Given the message is
        """
        Resent-Date: Fri, 21 Nov 1997 11:00:00 -0600
        Resent-From: bob@example.net
        Resent-Date: Sat, 22 Nov 1997 11:00:00 -0600
        Resent-From: bob@example.net
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And nothing else is found

  @RFC5322-3.6.6-i @should
  Rule: Each resending has an identifier of its own

    Scenario: two identifiers
      Given the message is
        """
        Resent-Date: Sat, 22 Nov 1997 11:00:00 -0600
        Resent-From: bob@example.net
        Resent-Message-ID: \<2@example.net>
        Resent-Date: Fri, 21 Nov 1997 11:00:00 -0600
        Resent-From: bob@example.net
        Resent-Message-ID: \<1@example.net>
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: one for both
      Given the message is
        """
        Resent-Date: Sat, 22 Nov 1997 11:00:00 -0600
        Resent-From: bob@example.net
        Resent-Message-ID: \<1@example.net>
        Resent-Date: Fri, 21 Nov 1997 11:00:00 -0600
        Resent-From: bob@example.net
        Resent-Message-ID: \<1@example.net>
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And nothing else is found

  @RFC5322-3.6.6-j @should @untestable
  Rule: A message that a user sends on as it is gets resent fields
    A message without them does not show that it was sent before.

  @RFC5322-3.6.6-k @must @untestable
  Rule: Resent fields are not used to answer a message
    The answer does not show from which fields it was made.
