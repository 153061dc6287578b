@message
Feature: RFC 5322 §3.5 Overall message syntax

  @RFC5322-3.5-a @may
  Rule: A body holds no control characters but tabs

    Scenario: a tab
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com

        one\ttwo
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: a form feed
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com

        one
        \x0C
        two
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 5, column 1
      And nothing else is found
