@message
Feature: RFC 5322 §3.6.2 Originator fields

  @RFC5322-3.6.2-a @must
  Rule: From is a list of one or more addresses

    Scenario Outline: From is "<from>": <verdict>
      Given a sound message whose "From" is "<from>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples: sound
        | from                                              | verdict |
        | alice@example.com                                 | pass    |
        | \<alice@example.com>                              | pass    |
        | Alice Archer \<alice@example.com>                 | pass    |
        | "Archer, Alice" \<alice@example.com>              | pass    |
        | "Alice \\\\"the\\\\" Archer" \<alice@example.com> | pass    |
        | =?utf-8?Q?Zo=C3=AB?= \<zoe@example.com>           | pass    |
        | alice+tag_!#$%&'*/=?^`\{\|\}~-@example.com        | pass    |
        | "alice archer"@example.com                        | pass    |
        | alice@[192.0.2.1]                                 | pass    |
        | alice@[IPv6:2001:db8::1]                          | pass    |
        | alice@localhost                                   | pass    |
        | Alice\r\\n \<alice@example.com>                   | pass    |
        | alice@example.com (a (nested \\\\) comment))      | pass    |
        | Robots:;                                          | pass    |

      Examples: unsound
        | from                                      | verdict |
        |                                           | fail    |
        | alice                                     | fail    |
        | Alice Archer                              | fail    |
        | alice@                                    | fail    |
        | @example.com                              | fail    |
        | alice@example.com \<alice@example.com>    | fail    |
        | Alice \<alice@example.com                 | fail    |
        | \<>                                       | fail    |
        | .alice@example.com                        | fail    |
        | alice.@example.com                        | fail    |
        | al..ice@example.com                       | fail    |
        | alice@example..com                        | fail    |
        | alice@example.com.                        | fail    |
        | alice@ex[ample].com                       | fail    |
        | alice@[192.0.2.1                          | fail    |
        | "Alice \<alice@example.com>               | fail    |
        | Alice (Archer \<alice@example.com>        | fail    |
        | Robots: alice@example.com                 | fail    |
        | alice@example.com; bob@example.com        | fail    |

    Scenario: the finding points at the first octet that does not fit
      Given the message is
        """
        Date: Fri, 21 Nov 1997 09:55:06 -0600
        From: Alice
         \<alice@example..com>

        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 3, column 17
      And nothing else is found

    Scenario Outline: an internationalized message whose From is "<value>": <verdict>
      Given a sound message whose "From" is "<value>"
      When the message is judged as an internationalized one
      Then the verdict on this rule is "<verdict>"

      Examples:
        | value                    | verdict |
        | zoë@exämple.com          | pass    |
        | (Zoë) zoë@example.com    | pass    |
        | zoë                      | fail    |
        | zoë@                     | fail    |

  @RFC5322-3.6.2-b @must
  Rule: A From field of several mailboxes comes with a Sender field

    Scenario Outline: From is "<from>" with <count> Sender fields: <verdict>
      Given a sound message whose "From" is "<from>"
      And a sound message with <count> "Sender" fields
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | from                                          | count | verdict |
        | alice@example.com, bob@example.com            | 1     | pass    |
        | alice@example.com                             | 1     | pass    |
        | alice@example.com, bob@example.com            | 0     | fail    |
        | Partners: alice@example.com, bob@example.com; | 0     | fail    |

  @RFC5322-3.6.2-c @must
  Rule: Sender is one address

    Scenario Outline: Sender is "<sender>": <verdict>
      Given a sound message whose "Sender" is "<sender>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | sender                                 | verdict |
        | Secretary \<secretary@example.com>     | pass    |
        | secretary@example.com, bob@example.com | fail    |
        | The Secretary                          | fail    |
        |                                        | fail    |

  @RFC5322-3.6.2-d @should
  Rule: A Sender that is the one author is left out

    Scenario Outline: From alice@example.com, Sender "<sender>": <verdict>
      Given a sound message whose "From" is "Alice \<alice@example.com>"
      And a sound message whose "Sender" is "<sender>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | sender                 | verdict |
        | secretary@example.com  | pass    |
        | alice@example.com      | fail    |
        | A \<alice@example.com> | fail    |

  @RFC5322-3.6.2-e @must
  Rule: Reply-To is a list of one or more addresses

    Scenario Outline: Reply-To is "<reply>": <verdict>
      Given a sound message whose "Reply-To" is "<reply>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | reply                            | verdict |
        | alice@example.com, Bob \<bob@x>  | pass    |
        | Friends: bob@x, carol@x;, dave@x | pass    |
        |                                  | fail    |
        | noreply                          | fail    |

  @RFC5322-3.6.2-f @should @untestable
  Rule: From names only mailboxes that are the authors' own
    Who owns a mailbox is not in the message.
