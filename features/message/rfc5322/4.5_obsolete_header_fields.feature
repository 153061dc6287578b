@message
Feature: RFC 5322 §4.5 Obsolete header fields

  @RFC5322-4.5-a @must
  Rule: The colon follows the field name at once

    Scenario: no space
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        Subject: one
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: a space before the colon
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        Subject : one
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 3, column 8
      And nothing else is found

    Scenario: two tabs before the colon
      Given the message is
        """
        Date\t\t: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 1, column 5
      And nothing else is found

  @RFC5322-4.5.3-a @must
  Rule: A Bcc field without addresses has no commas

    Scenario Outline: Bcc is "<value>": <verdict>
      Given a sound message whose "Bcc" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value            | verdict |
        |                  | pass    |
        | dave@example.net | pass    |
        | (nobody)         | pass    |
        | ,                | fail    |
        | , ,              | fail    |

  @RFC5322-4.5.4-a @must
  Rule: In-Reply-To holds no words

    Scenario Outline: In-Reply-To is "<value>": <verdict>
      Given a sound message whose "In-Reply-To" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                                   | verdict |
        | \<1@example.com>                        | pass    |
        | \<1@example.com> \<2@example.com>       | pass    |
        | Your message of Friday \<1@example.com> | fail    |
        | "Lunch" \<1@example.com>                | fail    |
        | message                                 | fail    |

  @RFC5322-4.5.4-b @must
  Rule: References holds no words

    Scenario Outline: References is "<value>": <verdict>
      Given a sound message whose "References" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                                         | verdict |
        | \<1@example.com>                              | pass    |
        | \<1@example.com> your answer \<2@example.com> | fail    |
        | "Lunch"                                       | fail    |

  @RFC5322-4.5.4-c @must
  Rule: In-Reply-To and References are left out where there is nothing to put in

    Scenario Outline: <name> is "<value>": <verdict>
      Given a sound message whose "<name>" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | name        | value            | verdict |
        | In-Reply-To | \<1@example.com> | pass    |
        | References  | \<1@example.com> | pass    |
        | In-Reply-To |                  | fail    |
        | References  |                  | fail    |
        | References  | (none)           | fail    |

  @RFC5322-4.5.4-d @must
  Rule: An identifier holds no quotes

    Scenario Outline: <name> is "<value>": <verdict>
      Given a sound message whose "<name>" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | name       | value                               | verdict |
        | Message-ID | \<1.2@example.com>                  | pass    |
        | References | \<1.2@example.com>                  | pass    |
        | Message-ID | \<"1 2"@example.com>                | fail    |
        | References | \<1@example.com> \<"2"@example.com> | fail    |

  @RFC5322-4.5.4-e @must
  Rule: An identifier holds no white space and no comment

    Scenario Outline: <name> is "<value>": <verdict>
      Given a sound message whose "<name>" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | name        | value                                  | verdict |
        | Message-ID  | (by hand) \<1@example.com> (too)       | pass    |
        | References  | \<1@example.com>\r\\n \<2@example.com> | pass    |
        | Message-ID  | \<1 @example.com>                      | fail    |
        | Message-ID  | \< 1@example.com>                      | fail    |
        | Message-ID  | \<1@example.com(here)>                 | fail    |
        | In-Reply-To | \<1@ example.com>                      | fail    |
        | References  | \<1@example\r\\n .com>                 | fail    |

  @RFC5322-4.5.5-a @must
  Rule: Each comma of Keywords stands between two keywords

    Scenario Outline: Keywords is "<value>": <verdict>
      Given a sound message whose "Keywords" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value         | verdict |
        | lunch, friday | pass    |
        | lunch         | pass    |
        | lunch,        | fail    |
        | lunch,,friday | fail    |
        | , lunch       | fail    |

  @RFC5322-4.5.6-a @must
  Rule: A message has no Resent-Reply-To field

    Scenario: resent without it
      Given the message is
        """
        Resent-Date: Fri, 21 Nov 1997 11:00:00 -0600
        Resent-From: bob@example.net
        Resent-To: erin@example.net
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: resent with it
      Given the message is
        """
        Resent-Reply-To: bob@example.net
        Resent-Date: Fri, 21 Nov 1997 11:00:00 -0600
        Resent-From: bob@example.net
        Resent-To: erin@example.net
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 1, column 1
      And nothing else is found

  @RFC5322-4.5.7-a @must
  Rule: A Received field has a date

    Scenario Outline: Received is "<value>": <verdict>
      Given a sound message whose "Received" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                                                   | verdict |
        | from a.example by b.example; 21 Nov 1997 09:55:06 -0600 | pass    |
        | ; 21 Nov 1997 09:55:06 -0600                            | pass    |
        | from a.example by b.example                             | fail    |
        |                                                         | fail    |
