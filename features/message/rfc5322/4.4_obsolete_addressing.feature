@message
Feature: RFC 5322 §4.4 Obsolete addressing

  @RFC5322-4.4-a @must
  Rule: No route stands in front of an address

    Scenario Outline: To is "<value>": <verdict>
      Given a sound message whose "To" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                                        | verdict |
        | bob@example.net                              | pass    |
        | Bob \<bob@example.net>, carol@example.net    | pass    |
        | \<@relay.example:bob@example.net>            | fail    |
        | Bob \<@a.example,@b.example:bob@example.net> | fail    |

  @RFC5322-4.4-b @must
  Rule: No white space and no comment stands beside a period of an address

    Scenario Outline: To is "<value>": <verdict>
      Given a sound message whose "To" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                                     | verdict |
        | bob@example.net                           | pass    |
        | Bob \<bob@example.net>, carol@example.net | pass    |
        | bob.baker@mail.example.net                | pass    |
        | bob . baker@example.net                   | fail    |
        | bob@example . net                         | fail    |
        | bob.(b)baker@example.net                  | fail    |
        | \<bob@example. net>                       | fail    |

  @RFC5322-4.4-c @must
  Rule: A local part is quoted as a whole or not at all

    Scenario Outline: To is "<value>": <verdict>
      Given a sound message whose "To" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                                     | verdict |
        | bob@example.net                           | pass    |
        | Bob \<bob@example.net>, carol@example.net | pass    |
        | "bob baker"@example.net                   | pass    |
        | "bob"."baker"@example.net                 | fail    |
        | bob."the baker"@example.net               | fail    |
        | "the baker".bob@example.net               | fail    |

  @RFC5322-4.4-d @must
  Rule: Each comma of a list stands between two addresses

    Scenario Outline: To is "<value>": <verdict>
      Given a sound message whose "To" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                                        | verdict |
        | bob@example.net                              | pass    |
        | Bob \<bob@example.net>, carol@example.net    | pass    |
        | bob@example.net,                             | fail    |
        | ,bob@example.net                             | fail    |
        | bob@example.net,,carol@example.net           | fail    |
        | bob@example.net, (nobody), carol@example.net | fail    |

  @RFC5322-4.4-e @must
  Rule: Each comma of a group stands between two mailboxes

    Scenario Outline: To is "<value>": <verdict>
      Given a sound message whose "To" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                                        | verdict |
        | bob@example.net                              | pass    |
        | Bob \<bob@example.net>, carol@example.net    | pass    |
        | Friends: bob@example.net, carol@example.net; | pass    |
        | Nobody:;                                     | pass    |
        | Friends: ,;                                  | fail    |
        | Friends: bob@example.net,;                   | fail    |
        | Friends: ,bob@example.net;                   | fail    |
        | Friends: bob@example.net,,carol@example.net; | fail    |

  @RFC5322-4.4-f @must
  Rule: A domain in square brackets holds no backslash

    Scenario Outline: To is "<value>": <verdict>
      Given a sound message whose "To" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                                     | verdict |
        | bob@example.net                           | pass    |
        | Bob \<bob@example.net>, carol@example.net | pass    |
        | bob@[192.0.2.1]                           | pass    |
        | bob@[192\\\\.0.2.1]                       | fail    |
