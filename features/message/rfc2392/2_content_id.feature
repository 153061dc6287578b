@message
Feature: RFC 2392 §2 Content-ID

  @RFC2392-2-a @should
  Rule: No two parts of a message have the same Content-ID, save alternatives

    Scenario: two identifiers
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-ID: \<1@example.com>

        one
        --b
        Content-ID: \<2@example.com>

        two
        --b--
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: one for both
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-ID: \<1@example.com>

        one
        --b
        Content-ID: \<1@example.com>

        two
        --b--
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 11, column 14
      And nothing else is found

    Scenario: one for two alternatives
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        Content-ID: \<0@example.com>
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary=b

        --b
        Content-ID: \<1@example.com>

        one
        --b
        Content-ID: \<1@example.com>

        two
        --b--
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found
