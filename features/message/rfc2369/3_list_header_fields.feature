@message
Feature: RFC 2369 §3 The list header fields

  @RFC2369-3-a @must
  Rule: Each field of a mailing list occurs once

    Scenario Outline: <count> List-Help fields: <verdict>
      Given a sound message with <count> "List-Help" fields
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | count | verdict |
        | 1     | pass    |
        | 2     | fail    |

    Scenario Outline: <count> List-Post fields: <verdict>
      Given a sound message with <count> "List-Post" fields
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | count | verdict |
        | 1     | pass    |
        | 2     | fail    |

  @RFC2369-3.1-a @should
  Rule: List-Help is addresses of resources in angle brackets, with commas between

    Scenario Outline: List-Help is "<value>": <verdict>
      Given a sound message whose "List-Help" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                                                         | verdict |
        | \<mailto:help@example.com>                                    | pass    |
        | \<https://example.com/>, \<mailto:a@example.com?subject=help> | pass    |
        | (by mail)\r\\n \<mailto:a@example.com> (or so)                | pass    |
        |                                                               | fail    |
        | mailto:help@example.com                                       | fail    |
        | help@example.com                                              | fail    |
        | \<help@example.com>                                           | fail    |
        | \<https://example.com/                                        | fail    |
        | NO                                                            | fail    |

  @RFC2369-3.2-a @should
  Rule: List-Unsubscribe is addresses of resources in angle brackets, with commas between

    Scenario Outline: List-Unsubscribe is "<value>": <verdict>
      Given a sound message whose "List-Unsubscribe" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                                                                | verdict |
        | \<mailto:unsubscribe@example.com>                                    | pass    |
        | \<https://example.com/>, \<mailto:a@example.com?subject=unsubscribe> | pass    |
        | (by mail)\r\\n \<mailto:a@example.com> (or so)                       | pass    |
        |                                                                      | fail    |
        | mailto:unsubscribe@example.com                                       | fail    |
        | unsubscribe@example.com                                              | fail    |
        | \<unsubscribe@example.com>                                           | fail    |
        | \<https://example.com/                                               | fail    |
        | NO                                                                   | fail    |

  @RFC2369-3.3-a @should
  Rule: List-Subscribe is addresses of resources in angle brackets, with commas between

    Scenario Outline: List-Subscribe is "<value>": <verdict>
      Given a sound message whose "List-Subscribe" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                                                              | verdict |
        | \<mailto:subscribe@example.com>                                    | pass    |
        | \<https://example.com/>, \<mailto:a@example.com?subject=subscribe> | pass    |
        | (by mail)\r\\n \<mailto:a@example.com> (or so)                     | pass    |
        |                                                                    | fail    |
        | mailto:subscribe@example.com                                       | fail    |
        | subscribe@example.com                                              | fail    |
        | \<subscribe@example.com>                                           | fail    |
        | \<https://example.com/                                             | fail    |
        | NO                                                                 | fail    |

  @RFC2369-3.4-a @should
  Rule: List-Post is addresses of resources in angle brackets, with commas between, or NO

    Scenario Outline: List-Post is "<value>": <verdict>
      Given a sound message whose "List-Post" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                                                         | verdict |
        | \<mailto:post@example.com>                                    | pass    |
        | \<https://example.com/>, \<mailto:a@example.com?subject=post> | pass    |
        | (by mail)\r\\n \<mailto:a@example.com> (or so)                | pass    |
        | NO                                                            | pass    |
        | NO (announcements only)                                       | pass    |
        |                                                               | fail    |
        | mailto:post@example.com                                       | fail    |
        | post@example.com                                              | fail    |
        | \<post@example.com>                                           | fail    |
        | \<https://example.com/                                        | fail    |
        | NO \<mailto:a@example.com>                                    | fail    |
        | NONE                                                          | fail    |

  @RFC2369-3.5-a @should
  Rule: List-Owner is addresses of resources in angle brackets, with commas between

    Scenario Outline: List-Owner is "<value>": <verdict>
      Given a sound message whose "List-Owner" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                                                          | verdict |
        | \<mailto:owner@example.com>                                    | pass    |
        | \<https://example.com/>, \<mailto:a@example.com?subject=owner> | pass    |
        | (by mail)\r\\n \<mailto:a@example.com> (or so)                 | pass    |
        |                                                                | fail    |
        | mailto:owner@example.com                                       | fail    |
        | owner@example.com                                              | fail    |
        | \<owner@example.com>                                           | fail    |
        | \<https://example.com/                                         | fail    |
        | NO                                                             | fail    |

  @RFC2369-3.6-a @should
  Rule: List-Archive is addresses of resources in angle brackets, with commas between

    Scenario Outline: List-Archive is "<value>": <verdict>
      Given a sound message whose "List-Archive" is "<value>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | value                                                            | verdict |
        | \<mailto:archive@example.com>                                    | pass    |
        | \<https://example.com/>, \<mailto:a@example.com?subject=archive> | pass    |
        | (by mail)\r\\n \<mailto:a@example.com> (or so)                   | pass    |
        |                                                                  | fail    |
        | mailto:archive@example.com                                       | fail    |
        | archive@example.com                                              | fail    |
        | \<archive@example.com>                                           | fail    |
        | \<https://example.com/                                           | fail    |
        | NO                                                               | fail    |

  @RFC2369-3-b @should @untestable
  Rule: All messages of a list have the fields that the list supports
    One message does not show the others.

  @RFC2369-3-c @must @untestable
  Rule: Mailing lists write these fields, and users do not
    Who wrote a field is not in the message.
