@message
Feature: RFC 8058 §3.1 Mail senders

  @RFC8058-3.1-a @must
  Rule: List-Unsubscribe-Post comes with one https address in List-Unsubscribe

    Scenario Outline: List-Unsubscribe is "<value>": <verdict>
      Given a sound message whose "List-Unsubscribe-Post" is "List-Unsubscribe=One-Click"
      And a sound message whose "List-Unsubscribe" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                                                             | verdict |
        | \<https://example.com/leave/17>                                   | pass    |
        | \<mailto:leave@example.com>,\r\\n \<https://example.com/leave/17> | pass    |
        | \<mailto:leave@example.com>                                       | fail    |
        | \<https://example.com/1>, \<https://example.com/2>                | fail    |

    Scenario: no List-Unsubscribe
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        List-Unsubscribe-Post: List-Unsubscribe=One-Click
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 3, column 1
      And nothing else is found

  @RFC8058-3.1-b @must
  Rule: List-Unsubscribe-Post does not come with an http address in List-Unsubscribe

    Scenario Outline: List-Unsubscribe is "<value>": <verdict>
      Given a sound message whose "List-Unsubscribe-Post" is "List-Unsubscribe=One-Click"
      And a sound message whose "List-Unsubscribe" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                                             | verdict |
        | \<https://example.com/leave/17>                   | pass    |
        | \<https://example.com/1>, \<http://example.com/1> | fail    |

  @RFC8058-3.1-c @must
  Rule: A message has at most one List-Unsubscribe-Post field

    Scenario: one
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        List-Unsubscribe: \<https://example.com/1>
        List-Unsubscribe-Post: List-Unsubscribe=One-Click
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: two
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        List-Unsubscribe: \<https://example.com/1>
        List-Unsubscribe-Post: List-Unsubscribe=One-Click
        List-Unsubscribe-Post: List-Unsubscribe=One-Click
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 5, column 1
      And nothing else is found

  @RFC8058-3.1-d @must @untestable
  Rule: The address tells the list and the recipient
    What an address means to its server is not in the message.
