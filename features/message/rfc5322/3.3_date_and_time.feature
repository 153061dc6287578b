@message
Feature: RFC 5322 §3.3 Date and time

  @RFC5322-3.3-a @must
  Rule: A date is written as day of the week (if at all), day, month, year, time and numeric zone

    Scenario Outline: Date is "<date>": <verdict>
      Given a sound message whose "Date" is "<date>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples: sound dates
        | date                                  | verdict |
        | Fri, 21 Nov 1997 09:55:06 -0600       | pass    |
        | 21 Nov 1997 09:55 -0600               | pass    |
        | Sat, 1 Nov 1997 00:00:00 +0000        | pass    |
        | Sat, 01 Nov 1997 00:00:00 -0000       | pass    |
        | Fri,21 Nov 1997 09:55:06 -0600        | pass    |
        | fri, 21 NOV 1997 09:55:06 -0600       | pass    |
        | Fri, 21 Nov 1997 09:55:06 -0600 (CST) | pass    |
        | Fri, 21 Nov 1997\r\\n 09:55:06 -0600  | pass    |
        | Wed, 21 Nov 10001 09:55:06 -0600      | pass    |

      Examples: unsound dates
        | date                                 | verdict |
        |                                      | fail    |
        | Friday, 21 Nov 1997 09:55:06 -0600   | fail    |
        | Fri 21 Nov 1997 09:55:06 -0600       | fail    |
        | Fri, 21-Nov-1997 09:55:06 -0600      | fail    |
        | Fri, Nov 21 1997 09:55:06 -0600      | fail    |
        | Fri, 21 November 1997 09:55:06 -0600 | fail    |
        | Fri, 21 Nov 1997 9:55:06 -0600       | fail    |
        | Fri, 21 Nov 1997 09.55.06 -0600      | fail    |
        | Fri, 21 Nov 1997 09:55:06            | fail    |
        | Fri, 21 Nov 1997 09:55:06-0600       | fail    |
        | Fri, 21 Nov 1997 09:55:06 -06:00     | fail    |
        | Fri, 21 Nov 1997 09:55:06 -0600 CST  | fail    |
        | 1997-11-21T09:55:06-06:00            | fail    |

    Scenario: the finding points at the first octet that does not fit
      Given the message is
        """
        From: alice@example.com
        Date: Fri, 21 Nov 1997
         09.55.06 -0600

        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 3, column 4
      And nothing else is found

    Scenario Outline: Resent-Date is "<date>": <verdict>
      Given a sound message with 1 "Resent-From" fields
      And a sound message whose "Resent-Date" is "<date>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | date                            | verdict |
        | Fri, 21 Nov 1997 09:55:06 -0600 | pass    |
        | yesterday                       | fail    |

  @RFC5322-3.3-b @should
  Rule: White space inside a date is one space

    Scenario Outline: Date is "<date>": <verdict>
      Given a sound message whose "Date" is "<date>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | date                             | verdict |
        | Fri, 21 Nov 1997 09:55:06 -0600  | pass    |
        | Fri,  1 Nov 2019 09:55:06 -0600  | fail    |
        | Fri, 21 Nov 1997\t09:55:06 -0600 | fail    |

  @RFC5322-3.3-c @must
  Rule: A year is 1900 or later

    Scenario Outline: the year <year>: <verdict>
      Given a sound message whose "Date" is "1 Jan <year> 00:00:00 +0000"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | year | verdict |
        | 1900 | pass    |
        | 1899 | fail    |
        | 0097 | fail    |

  @RFC5322-3.3-d @should @untestable
  Rule: Date and time are local time
    Which time zone is the sender's own is not in the message.

  @RFC5322-3.3-e @should @untestable
  Rule: Universal Time is written as +0000
    A zone of -0000 is right where the sender does not know the local zone, which the message does not show.

  @RFC5322-3.3-f @must
  Rule: The day of the week is that of the date

    Scenario Outline: Date is "<date>": <verdict>
      Given a sound message whose "Date" is "<date>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | date                            | verdict |
        | Fri, 21 Nov 1997 09:55:06 -0600 | pass    |
        | Sun, 29 Feb 2004 00:00:00 +0000 | pass    |
        | Tue, 29 Feb 2000 00:00:00 +0000 | pass    |
        | Thu, 1 Jan 1970 00:00:00 +0000  | pass    |
        | Mon, 1 Jan 1900 00:00:00 +0000  | pass    |
        | Sat, 21 Nov 1997 09:55:06 -0600 | fail    |
        | Thu, 21 Nov 1997 23:59:59 -1200 | fail    |

    Scenario: the day is pointed at
      Given a sound message whose "Date" is "Sat, 21 Nov 1997 09:55:06 -0600"
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 1, column 7

  @RFC5322-3.3-g @must
  Rule: The day of the month exists in that month of that year

    Scenario Outline: <day> of <month> <year>: <verdict>
      Given a sound message whose "Date" is "<day> <month> <year> 00:00:00 +0000"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | day | month | year | verdict |
        | 31  | Jan   | 1997 | pass    |
        | 30  | Nov   | 1997 | pass    |
        | 29  | Feb   | 1996 | pass    |
        | 29  | Feb   | 2000 | pass    |
        | 0   | Jan   | 1997 | fail    |
        | 32  | Jan   | 1997 | fail    |
        | 31  | Nov   | 1997 | fail    |
        | 29  | Feb   | 1997 | fail    |
        | 29  | Feb   | 1900 | fail    |
        | 30  | Feb   | 2000 | fail    |

  @RFC5322-3.3-h @must
  Rule: The time of day is between 00:00:00 and 23:59:60

    Scenario Outline: <time>: <verdict>
      Given a sound message whose "Date" is "31 Dec 2016 <time> +0000"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | time     | verdict |
        | 00:00    | pass    |
        | 00:00:00 | pass    |
        | 23:59:59 | pass    |
        | 23:59:60 | pass    |
        | 24:00:00 | fail    |
        | 12:60:00 | fail    |
        | 23:59:61 | fail    |

  @RFC5322-3.3-i @must
  Rule: The last two digits of the zone are minutes, 00 to 59

    Scenario Outline: the zone <zone>: <verdict>
      Given a sound message whose "Date" is "21 Nov 1997 09:55:06 <zone>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | zone  | verdict |
        | +0530 | pass    |
        | -0959 | pass    |
        | +1400 | pass    |
        | +0060 | fail    |
        | -0599 | fail    |
