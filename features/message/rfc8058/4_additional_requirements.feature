@message
Feature: RFC 8058 §4 Additional requirements

  @RFC8058-4-a @must
  Rule: Where a message with List-Unsubscribe-Post is signed, a signature covers it and List-Unsubscribe

    Scenario Outline: DKIM-Signature is "<value>": <verdict>
      Given a sound message whose "List-Unsubscribe" is "\<https://example.com/17>"
      And a sound message whose "List-Unsubscribe-Post" is "List-Unsubscribe=One-Click"
      And a sound message whose "DKIM-Signature" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                                                                     | verdict |
        | v=1; d=example.com; h=From:List-Unsubscribe:List-Unsubscribe-Post; b=eA== | pass    |
        | v=1; h=from : list-unsubscribe\r\\n : list-unsubscribe-post ; b=eA==      | pass    |
        | v=1; d=example.com; h=from:list-unsubscribe; b=eA==                       | fail    |
        | v=1; d=example.com; h=from; b=eA==                                        | fail    |

    Scenario: a second signature covers both
      Given the message is
        """
        DKIM-Signature: v=1; h=from; b=eA==
        DKIM-Signature: v=1; h=list-unsubscribe:list-unsubscribe-post; b=eA==
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: alice@example.com
        List-Unsubscribe: \<https://example.com/1>
        List-Unsubscribe-Post: List-Unsubscribe=One-Click
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

  @RFC8058-4-b @must @untestable
  Rule: The signature is valid
    The key that would show it is in the DNS.
