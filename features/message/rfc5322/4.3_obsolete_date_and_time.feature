@message
Feature: RFC 5322 §4.3 Obsolete date and time

  @RFC5322-4.3-a @must
  Rule: A year is written with all four digits

    Scenario Outline: Date is "<value>": <verdict>
      Given a sound message whose "Date" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                           | verdict |
        | Fri, 21 Nov 1997 09:55:06 -0600 | pass    |
        | 21 Nov 10001 09:55:06 -0600     | pass    |
        | Fri, 21 Nov 97 09:55:06 -0600   | fail    |
        | 21 Nov 097 09:55:06 -0600       | fail    |
        | 21 Nov 05 09:55:06 -0600        | fail    |

  @RFC5322-4.3-b @must
  Rule: A time zone is given by its offset, not by GMT, UT or a name of North America

    Scenario Outline: Date is "<value>": <verdict>
      Given a sound message whose "Date" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                                 | verdict |
        | Fri, 21 Nov 1997 09:55:06 -0600       | pass    |
        | Fri, 21 Nov 1997 09:55:06 -0600 (CST) | pass    |
        | Fri, 21 Nov 1997 09:55:06 GMT         | fail    |
        | Fri, 21 Nov 1997 09:55:06 UT          | fail    |
        | Fri, 21 Nov 1997 09:55:06 gmt         | fail    |
        | Fri, 21 Nov 1997 09:55:06 EST         | fail    |
        | Fri, 21 Nov 1997 09:55:06 EDT         | fail    |
        | Fri, 21 Nov 1997 09:55:06 CST         | fail    |
        | Fri, 21 Nov 1997 09:55:06 CDT         | fail    |
        | Fri, 21 Nov 1997 09:55:06 MST         | fail    |
        | Fri, 21 Nov 1997 09:55:06 MDT         | fail    |
        | Fri, 21 Nov 1997 09:55:06 PST         | fail    |
        | Fri, 21 Nov 1997 09:55:06 PDT         | fail    |

    Scenario: the zone is pointed at, in a folded field
      Given the message is
        """
        From: alice@example.com
        Date: Fri, 21 Nov 1997
         09:55:06 GMT

        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 3, column 11
      And nothing else is found

  @RFC5322-4.3-c @must
  Rule: A time zone is not one letter

    Scenario Outline: Date is "<value>": <verdict>
      Given a sound message whose "Date" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                           | verdict |
        | Fri, 21 Nov 1997 09:55:06 -0600 | pass    |
        | Fri, 21 Nov 1997 09:55:06 A     | fail    |
        | Fri, 21 Nov 1997 09:55:06 Z     | fail    |
        | Fri, 21 Nov 1997 09:55:06 m     | fail    |

  @RFC5322-4.3-d @must
  Rule: A time zone is not a name that no RFC lists

    Scenario Outline: Date is "<value>": <verdict>
      Given a sound message whose "Date" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                           | verdict |
        | Fri, 21 Nov 1997 09:55:06 -0600 | pass    |
        | Fri, 21 Nov 1997 09:55:06 CET   | fail    |
        | Fri, 21 Nov 1997 09:55:06 MESZ  | fail    |
        | Fri, 21 Nov 1997 09:55:06 UTC   | fail    |
        | Fri, 21 Nov 1997 09:55:06 J     | fail    |

  @RFC5322-4.3-e @must
  Rule: Between the parts of a date stands one space and no comment, and at a comma or a colon nothing in front

    Scenario Outline: Date is "<value>": <verdict>
      Given a sound message whose "Date" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                                       | verdict |
        | Fri, 21 Nov 1997 09:55:06 -0600             | pass    |
        | Fri, 21 Nov 1997 09:55:06 -0600 (a comment) | pass    |
        | Fri, 21 (of) Nov 1997 09:55:06 -0600        | fail    |
        | Fri, 21 Nov 1997 09 : 55 : 06 -0600         | fail    |
        | Fri, 21 Nov 1997 09: 55:06 -0600            | fail    |
        | Fri , 21 Nov 1997 09:55:06 -0600            | fail    |
        | (early) Fri, 21 Nov 1997 09:55:06 -0600     | fail    |

  @RFC5322-4.3-f @must
  Rule: The parts of a date stand apart

    Scenario Outline: Date is "<value>": <verdict>
      Given a sound message whose "Date" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                           | verdict |
        | Fri, 21 Nov 1997 09:55:06 -0600 | pass    |
        | Fri,21 Nov 1997 09:55:06 -0600  | pass    |
        | Fri, 21Nov 1997 09:55:06 -0600  | fail    |
        | Fri, 21 Nov1997 09:55:06 -0600  | fail    |
        | Fri, 21Nov1997 09:55:06 -0600   | fail    |
