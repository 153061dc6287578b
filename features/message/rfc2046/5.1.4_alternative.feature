@message
Feature: RFC 2046 §5.1.4 Alternative

  @RFC2046-5.1.4-a @should
  Rule: The plain text of an alternative stands in front of its richer forms

    Scenario Outline: <first> and then <second>: <verdict>
      Given a sound message whose "Content-Type" is "multipart/alternative; boundary=x"
      And a sound message with the body
        """
        --x
        Content-Type: <first>

        one
        --x
        Content-Type: <second>

        two
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"

      Examples:
        | first         | second                        | verdict |
        | text/plain    | text/html                     | pass    |
        | text/plain    | multipart/related; boundary=y | pass    |
        | text/html     | text/calendar                 | pass    |
        | text/html     | text/plain                    | fail    |
        | text/enriched | text/plain                    | fail    |

  @RFC2046-5.1.4-b @should
  Rule: The parts of an alternative have other Content-IDs than the alternative itself

    Scenario Outline: parts called <first> and <second> in the alternative one@example.com: <verdict>
      Given a sound message whose "Content-Type" is "multipart/alternative; boundary=x"
      And a sound message whose "Content-ID" is "\<one@example.com>"
      And a sound message with the body
        """
        --x
        Content-ID: \<<first>>

        one
        --x
        Content-ID: \<<second>>

        two
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"

      Examples:
        | first           | second            | verdict |
        | two@example.com | two@example.com   | pass    |
        | two@example.com | three@example.com | pass    |
        | one@example.com | two@example.com   | fail    |

  @RFC2046-5.1.4-d @must @untestable
  Rule: The parts of an alternative say the same

    What two parts say to a reader cannot be compared.
