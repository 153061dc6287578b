@message
Feature: RFC 5322 §3.6 Field definitions

  @RFC5322-3.6-a @must
  Rule: A header section has one Date field and no more

    Scenario Outline: <count> Date fields: <verdict>
      Given a sound message with <count> "Date" fields
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | count | verdict |
        | 0     | fail    |
        | 1     | pass    |
        | 2     | fail    |

  @RFC5322-3.6-b @must
  Rule: A header section has one From field and no more

    Scenario Outline: <count> From fields: <verdict>
      Given a sound message with <count> "From" fields
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | count | verdict |
        | 0     | fail    |
        | 1     | pass    |
        | 2     | fail    |

    Scenario: the second is pointed at
      Given the message is
        """
        from: alice@example.com
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        FROM: bob@example.net

        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 3, column 1
      And nothing else is found

  @RFC5322-3.6-c @must
  Rule: A header section has at most one Sender field

    Scenario Outline: <count> Sender fields: <verdict>
      Given a sound message with <count> "Sender" fields
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | count | verdict |
        | 1     | pass    |
        | 2     | fail    |

  @RFC5322-3.6-d @must
  Rule: A header section has at most one Reply-To field

    Scenario Outline: <count> Reply-To fields: <verdict>
      Given a sound message with <count> "Reply-To" fields
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | count | verdict |
        | 1     | pass    |
        | 2     | fail    |

  @RFC5322-3.6-e @must
  Rule: A header section has at most one To field

    Scenario Outline: <count> To fields: <verdict>
      Given a sound message with <count> "To" fields
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | count | verdict |
        | 1     | pass    |
        | 2     | fail    |
        | 3     | fail    |

  @RFC5322-3.6-f @must
  Rule: A header section has at most one Cc field

    Scenario Outline: <count> Cc fields: <verdict>
      Given a sound message with <count> "Cc" fields
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | count | verdict |
        | 1     | pass    |
        | 2     | fail    |

  @RFC5322-3.6-g @must
  Rule: A header section has at most one Bcc field

    Scenario Outline: <count> Bcc fields: <verdict>
      Given a sound message with <count> "Bcc" fields
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | count | verdict |
        | 1     | pass    |
        | 2     | fail    |

  @RFC5322-3.6-h @must
  Rule: A header section has at most one Message-ID field

    Scenario Outline: <count> Message-ID fields: <verdict>
      Given a sound message with <count> "Message-ID" fields
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | count | verdict |
        | 1     | pass    |
        | 2     | fail    |

  @RFC5322-3.6-i @must
  Rule: A header section has at most one In-Reply-To field

    Scenario Outline: <count> In-Reply-To fields: <verdict>
      Given a sound message with <count> "In-Reply-To" fields
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | count | verdict |
        | 1     | pass    |
        | 2     | fail    |

  @RFC5322-3.6-j @must
  Rule: A header section has at most one References field

    Scenario Outline: <count> References fields: <verdict>
      Given a sound message with <count> "References" fields
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | count | verdict |
        | 1     | pass    |
        | 2     | fail    |

  @RFC5322-3.6-k @must
  Rule: A header section has at most one Subject field

    Scenario Outline: <count> Subject fields: <verdict>
      Given a sound message with <count> "Subject" fields
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | count | verdict |
        | 1     | pass    |
        | 2     | fail    |

  @RFC5322-3.6-l @must @untestable
  Rule: Trace and resent fields are not reordered while a message is transported
    One message does not show the order that its fields had before.

  @RFC5322-3.6-m @should
  Rule: Trace fields stand in front of the message's own fields

    Scenario: in front
      Given the message is
        """
        Received: by b.example; 21 Nov 1997 09:56:00 -0600
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: below
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        Received: by b.example; 21 Nov 1997 09:56:00 -0600
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 3, column 1
      And nothing else is found

  @RFC5322-3.6-n @should
  Rule: Resent fields stand in front of the message's own fields

    Scenario: in front
      Given the message is
        """
        Resent-Date: Fri, 21 Nov 1997 11:00:00 -0600
        Resent-From: bob@example.net
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: below
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        Resent-Date: Fri, 21 Nov 1997 11:00:00 -0600
        Resent-From: bob@example.net
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 3, column 1
      And nothing else is found
