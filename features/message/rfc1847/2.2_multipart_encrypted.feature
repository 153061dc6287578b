@message
Feature: RFC 1847 §2.2 Multipart/encrypted

  @RFC1847-2.2-a @must
  Rule: A multipart/encrypted has a protocol

    Scenario Outline: Content-Type is "<type>": <verdict>
      Given a sound message whose "Content-Type" is "<type>"
      And a sound message with the body
        """
        --x
        Content-Type: application/x-mine

        Version: 1
        --x
        Content-Type: application/octet-stream

        two
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | type                                                           | verdict |
        | multipart/encrypted; boundary=x; protocol="application/x-mine" | pass    |
        | multipart/encrypted; boundary=x                                | fail    |

  @RFC1847-2.2-b @must
  Rule: A multipart/encrypted has two parts

    Scenario: two parts
      Given a sound message whose "Content-Type" is "multipart/encrypted; boundary=x; protocol="application/x-mine""
      And a sound message with the body
        """
        --x
        Content-Type: application/x-mine

        Version: 1
        --x
        Content-Type: application/octet-stream

        two
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: three parts
      Given a sound message whose "Content-Type" is "multipart/encrypted; boundary=x; protocol="application/x-mine""
      And a sound message with the body
        """
        --x
        Content-Type: application/x-mine

        Version: 1
        --x
        Content-Type: application/octet-stream

        two
        --x

        three
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 7, column 1
      And nothing else is found

  @RFC1847-2.2-c @must
  Rule: The first part of a multipart/encrypted is of the type that protocol announces

    Scenario Outline: a first part of the type <first>: <verdict>
      Given a sound message whose "Content-Type" is "multipart/encrypted; boundary=x; protocol="application/x-mine""
      And a sound message with the body
        """
        --x
        Content-Type: <first>

        Version: 1
        --x
        Content-Type: application/octet-stream

        two
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | first                     | verdict |
        | application/x-mine        | pass    |
        | application/pgp-encrypted | fail    |

  @RFC1847-2.2-d @must
  Rule: The second part of a multipart/encrypted is an application/octet-stream

    Scenario Outline: a second part of the type <second>: <verdict>
      Given a sound message whose "Content-Type" is "multipart/encrypted; boundary=x; protocol="application/x-mine""
      And a sound message with the body
        """
        --x
        Content-Type: application/x-mine

        Version: 1
        --x
        Content-Type: <second>

        two
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | second                               | verdict |
        | application/octet-stream             | pass    |
        | application/octet-stream; x-mine=one | pass    |
        | application/pgp                      | fail    |
        | text/plain; charset=us-ascii         | fail    |

  @RFC1847-2.2-e @must
  Rule: The protocol of a multipart/encrypted is a type, a slash and a subtype

    Scenario Outline: protocol is "<protocol>": <verdict>
      Given a sound message whose "Content-Type" is "multipart/encrypted; boundary=x; protocol="<protocol>""
      And a sound message with the body
        """
        --x
        Content-Type: application/x-mine

        Version: 1
        --x
        Content-Type: application/octet-stream

        two
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"

      Examples:
        | protocol           | verdict |
        | application/x-mine | pass    |
        | x-mine             | fail    |
        |                    | fail    |
