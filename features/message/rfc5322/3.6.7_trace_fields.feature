@message
Feature: RFC 5322 §3.6.7 Trace fields

  @RFC5322-3.6.7-a @must
  Rule: Return-Path is an address in angle brackets, or the brackets alone

    Scenario Outline: Return-Path is "<path>": <verdict>
      Given a sound message whose "Return-Path" is "<path>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | path                                    | verdict |
        | \<alice@example.com>                    | pass    |
        | \<>                                     | pass    |
        | \<"a b"@[192.0.2.1]>                    | pass    |
        |                                         | fail    |
        | alice@example.com                       | fail    |
        | \<alice>                                | fail    |
        | Alice \<alice@example.com>              | fail    |
        | \<alice@example.com> \<bob@example.com> | fail    |

  @RFC5322-3.6.7-b @must
  Rule: Received is words, addresses and domains, a semicolon and a date

    Scenario Outline: Received is "<received>": <verdict>
      Given a sound message whose "Received" is "<received>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples: sound
        | received                                                                                        | verdict |
        | from a.example (a.example [192.0.2.1]) by b.example with ESMTP id 1; 21 Nov 1997 09:55:06 -0600 | pass    |
        | from [192.0.2.1] by b.example\r\\n\tfor \<bob@b.example>; Fri, 21 Nov 1997 09:55:06 -0600 (CST) | pass    |
        | by b.example (8.9/8.9) id JAA01 for bob@b.example; 21 Nov 1997 09:55 +0000                      | pass    |
        | ; 21 Nov 1997 09:55:06 -0600                                                                    | pass    |

      Examples: unsound
        | received                                                   | verdict |
        | from a.example by b.example;                               | fail    |
        | from a.example by b.example; yesterday                     | fail    |
        | from a:b by b.example; 21 Nov 1997 09:55:06 -0600          | fail    |
        | from a.example (b by b.example; 21 Nov 1997 09:55:06 -0600 | fail    |

  @RFC5322-3.6.7-c @should
  Rule: A Return-Path stands in front of a Received field

    Scenario: above one
      Given the message is
        """
        Return-Path: \<alice@example.com>
        Delivered-To: bob@example.net
        Received: by b.example; 21 Nov 1997 09:56:00 -0600
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: alone
      Given the message is
        """
        Return-Path: \<alice@example.com>
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 1, column 1
      And nothing else is found

  @RFC5322-3.6.7-d @may
  Rule: Each Received field is older than the one above it

    Scenario: the younger above
      Given the message is
        """
        Received: by b.example; 21 Nov 1997 09:58:00 -0600
        Received: by b.example; 21 Nov 1997 09:56:00 -0600
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: within what two clocks may differ
      Given the message is
        """
        Received: by b.example; 21 Nov 1997 09:56:00 -0600
        Received: by b.example; 21 Nov 1997 09:58:00 -0600
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: the younger above, by its zone
      Given the message is
        """
        Received: by b.example; 21 Nov 1997 14:00:00 +0000
        Received: by a.example; 21 Nov 1997 14:55:00 +0200
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: the older above
      Given the message is
        """
        Received: by b.example; 21 Nov 1997 09:56:00 -0600
        Received: by b.example; 22 Nov 1997 09:56:00 -0600
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And nothing else is found
