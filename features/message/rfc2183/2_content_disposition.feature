@message
Feature: RFC 2183 §2 Content-Disposition

  @RFC2183-2-a @must
  Rule: Content-Disposition is one word and parameters behind semicolons

    Scenario Outline: Content-Disposition is "<disposition>": <verdict>
      Given a sound message whose "Content-Disposition" is "<disposition>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | disposition                            | verdict |
        | inline                                 | pass    |
        | ATTACHMENT; filename=a.txt             | pass    |
        | attachment; filename="a b.txt"; size=1 | pass    |
        | x-mine                                 | pass    |
        |                                        | fail    |
        | attachment;                            | fail    |
        | attachment filename=a.txt              | fail    |
        | attachment; filename                   | fail    |
        | attachment; filename=a b.txt           | fail    |
        | filename=a.txt                         | fail    |

  @RFC2183-2-c @must
  Rule: A value of more than 78 characters is divided or encoded as RFC 2231 says

    Scenario Outline: Content-Disposition is "<disposition>": <verdict>
      Given a sound message whose "Content-Disposition" is "<disposition>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | disposition                                      | verdict |
        | attachment; filename={x*78}                      | pass    |
        | attachment; filename*0={x*60}; filename*1={x*60} | pass    |
        | attachment;\r\\n filename={x*79}                 | fail    |

  @RFC2183-2-d @may
  Rule: A short value without special characters stands without quotes

    Scenario Outline: Content-Disposition is "<disposition>": <verdict>
      Given a sound message whose "Content-Disposition" is "<disposition>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | disposition                    | verdict |
        | attachment; filename=a.txt     | pass    |
        | attachment; filename="a b.txt" | pass    |
        | attachment; filename="a.txt"   | fail    |

  @RFC2183-2-e @should
  Rule: A short value of US-ASCII characters stands as it is, in quotes where need be

    Scenario Outline: Content-Disposition is "<disposition>": <verdict>
      Given a sound message whose "Content-Disposition" is "<disposition>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | disposition                                | verdict |
        | attachment; filename*=utf-8''caf%C3%A9.txt | pass    |
        | attachment; filename*=utf-8''a.txt         | fail    |
        | attachment; filename*=utf-8'en'a%20b.txt   | fail    |

  @RFC2183-2-f @must
  Rule: The dates of a disposition have a numeric zone

    Scenario Outline: Content-Disposition is "<disposition>": <verdict>
      Given a sound message whose "Content-Disposition" is "<disposition>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | disposition                                                 | verdict |
        | attachment; creation-date="Wed, 12 Feb 1997 16:29:51 -0500" | pass    |
        | attachment; creation-date="Wed, 12 Feb 1997 16:29:51 GMT"   | fail    |
        | attachment; read-date="Wed, 12 Feb 1997 16:29:51 EST"       | fail    |

  @RFC2183-2.3-a @may
  Rule: A file name names no folder

    Scenario Outline: Content-Disposition is "<disposition>": <verdict>
      Given a sound message whose "Content-Disposition" is "<disposition>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | disposition                            | verdict |
        | attachment; filename=a.txt             | pass    |
        | attachment; filename="/etc/passwd"     | fail    |
        | attachment; filename="C:\\\\\\\\a.txt" | fail    |
        | attachment; filename="../a.txt"        | fail    |

  @RFC2183-2.4-a @must
  Rule: The creation-date of a disposition is a date in quotes

    Scenario Outline: Content-Disposition is "<disposition>": <verdict>
      Given a sound message whose "Content-Disposition" is "<disposition>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | disposition                                                 | verdict |
        | attachment; creation-date="Wed, 12 Feb 1997 16:29:51 -0500" | pass    |
        | attachment; creation-date="12 Feb 97 16:29 +0000"           | pass    |
        | attachment; creation-date=yesterday                         | fail    |
        | attachment; creation-date="1997-02-12"                      | fail    |
        | attachment; creation-date="Fri, 31 Feb 1997 16:29:51 -0500" | fail    |

  @RFC2183-2.5-a @must
  Rule: The modification-date of a disposition is a date in quotes

    Scenario Outline: Content-Disposition is "<disposition>": <verdict>
      Given a sound message whose "Content-Disposition" is "<disposition>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | disposition                                                     | verdict |
        | attachment; modification-date="Wed, 12 Feb 1997 16:29:51 -0500" | pass    |
        | attachment; modification-date="12 Feb 97 16:29 +0000"           | pass    |
        | attachment; modification-date=yesterday                         | fail    |
        | attachment; modification-date="1997-02-12"                      | fail    |
        | attachment; modification-date="Fri, 31 Feb 1997 16:29:51 -0500" | fail    |

  @RFC2183-2.6-a @must
  Rule: The read-date of a disposition is a date in quotes

    Scenario Outline: Content-Disposition is "<disposition>": <verdict>
      Given a sound message whose "Content-Disposition" is "<disposition>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | disposition                                             | verdict |
        | attachment; read-date="Wed, 12 Feb 1997 16:29:51 -0500" | pass    |
        | attachment; read-date="12 Feb 97 16:29 +0000"           | pass    |
        | attachment; read-date=yesterday                         | fail    |
        | attachment; read-date="1997-02-12"                      | fail    |
        | attachment; read-date="Fri, 31 Feb 1997 16:29:51 -0500" | fail    |

  @RFC2183-2.7-a @must
  Rule: The size of a disposition is a number

    Scenario Outline: Content-Disposition is "<disposition>": <verdict>
      Given a sound message whose "Content-Disposition" is "<disposition>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | disposition             | verdict |
        | attachment; size=1234   | pass    |
        | attachment; size=1k     | fail    |
        | attachment; size="1234" | fail    |
        | attachment; size=-1     | fail    |

  @RFC2183-2.8-a @should
  Rule: A disposition is registered, or begins with "x-"

    Scenario Outline: Content-Disposition is "<disposition>": <verdict>
      Given a sound message whose "Content-Disposition" is "<disposition>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | disposition              | verdict |
        | inline                   | pass    |
        | Attachment               | pass    |
        | form-data; name=one      | pass    |
        | x-mine                   | pass    |
        | inlined                  | fail    |
        | download; filename=a.txt | fail    |

  @RFC2183-2.4-b @must @untestable
  Rule: The creation-date is that of the file

    The file is not at hand.

  @RFC2183-2.3-b @should @untestable
  Rule: A reader checks a suggested file name before it uses it

    A message does not show what its reader does with it.
