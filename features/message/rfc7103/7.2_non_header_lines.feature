@message
Feature: RFC 7103 §7.2 Non-header lines

  @RFC7103-7.2-a @may
  Rule: No line of the header section lacks the white space that would make it continue a field

    Scenario: a folded field
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        Subject: one
        \stwo
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: a line that was to be folded
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        Subject: one
        and two
        To: bob@example.net
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 4, column 1
