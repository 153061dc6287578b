@message
Feature: RFC 3676 §4 The format and DelSp parameters

  @RFC3676-4-a @must
  Rule: The format of a text/plain is fixed or flowed

    Scenario Outline: Content-Type is "<type>": <verdict>
      Given a sound message whose "Content-Type" is "<type>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | type                                        | verdict |
        | text/plain; charset=us-ascii; format=flowed | pass    |
        | text/plain; charset=us-ascii; Format=Fixed  | pass    |
        | text/plain; charset=us-ascii; format=flow   | fail    |
        | text/plain; charset=us-ascii; format=""     | fail    |

  @RFC3676-4-b @must
  Rule: DelSp is yes or no

    Scenario Outline: Content-Type is "<type>": <verdict>
      Given a sound message whose "Content-Type" is "<type>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | type                                                    | verdict |
        | text/plain; charset=us-ascii; format=flowed; delsp=yes  | pass    |
        | text/plain; charset=us-ascii; format=flowed; DelSp=No   | pass    |
        | text/plain; charset=us-ascii; format=flowed; delsp=true | fail    |

  @RFC3676-4-c @should
  Rule: DelSp stands beside format=flowed only

    Scenario Outline: Content-Type is "<type>": <verdict>
      Given a sound message whose "Content-Type" is "<type>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | type                                                   | verdict |
        | text/plain; charset=us-ascii; format=flowed; delsp=yes | pass    |
        | text/plain; charset=us-ascii; delsp=yes                | fail    |
        | text/plain; charset=us-ascii; format=fixed; delsp=no   | fail    |
        | text/html; charset=us-ascii; delsp=yes                 | fail    |

  @RFC3676-4.2-a @should
  Rule: A line of flowed text has at most 78 characters, unless one word fills it

    Scenario Outline: a line of <words>: <verdict>
      Given a sound message whose "Content-Type" is "text/plain; charset=us-ascii; format=flowed"
      And a sound message with the body
        """
        <words>
        end
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | words          | verdict |
        | {word\s*15}end | pass    |
        | {x*77}\s       | pass    |
        | {x*100}        | pass    |
        | {x*90}         | pass    |
        | {word\s*16}end | fail    |
        | >{x*78} x      | fail    |

  @RFC3676-4.2-b @should @untestable
  Rule: Spaces in front of a line break that the user wrote are taken away

    On the wire such a line cannot be told from one that flows on.

  @RFC3676-4.2-d @should
  Rule: Flowed text is not encoded as quoted-printable without need

    Scenario Outline: "<text>": <verdict>
      Given a sound message whose "Content-Type" is "text/plain; charset=iso-8859-15; format=flowed"
      And a sound message whose "Content-Transfer-Encoding" is "quoted-printable"
      And a sound message with the body
        """
        <text>
        end
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | text       | verdict |
        | caf=E9     | pass    |
        | one two=20 | fail    |
        | one        | fail    |

  @RFC3676-4.3-a @must
  Rule: No line flows into the signature separator

    Scenario Outline: "<line>" in front of the signature: <verdict>
      Given a sound message whose "Content-Type" is "text/plain; charset=us-ascii; format=flowed"
      And a sound message with the body
        """
        <line>
        --\s
        Alice
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line      | verdict |
        | one       | pass    |
        |           | pass    |
        | one\s     | fail    |
        | one two\s | fail    |

    Scenario: a quoted signature
      Given a sound message whose "Content-Type" is "text/plain; charset=us-ascii; format=flowed"
      And a sound message with the body
        """
        > one\s
        > --\s
        > Alice
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 9, column 6
      And nothing else is found

  @RFC3676-4.4-a @must
  Rule: A line of flowed text that begins with "From " has a space in front

    Scenario Outline: a line "<line>": <verdict>
      Given a sound message whose "Content-Type" is "text/plain; charset=us-ascii; format=flowed"
      And a sound message with the body
        """
        <line>
        end
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line           | verdict |
        | \sFrom here on | pass    |
        | From: here     | pass    |
        | >From here on  | pass    |
        | From here on   | fail    |
        | From\s         | fail    |

  @RFC3676-4.5-a @must
  Rule: No line flows into a line of another quote depth

    Scenario Outline: "<first>" and then "<second>": <verdict>
      Given a sound message whose "Content-Type" is "text/plain; charset=us-ascii; format=flowed"
      And a sound message with the body
        """
        <first>
        <second>
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | first   | second | verdict |
        | > one\s | > two  | pass    |
        | > one   | >> two | pass    |
        | > one\s | >two   | pass    |
        | > one\s | >> two | fail    |
        | > one\s | two    | fail    |
        | one\s   | > two  | fail    |
        | >>one\s | > >two | fail    |
