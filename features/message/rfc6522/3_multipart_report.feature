@message
Feature: RFC 6522 §3 The multipart/report media type

  @RFC6522-3-a @must
  Rule: A multipart/report has a report-type

    Scenario Outline: Content-Type is "<type>": <verdict>
      Given a sound message whose "Content-Type" is "<type>"
      And a sound message with the body
        """
        --x
        Content-Type: text/plain; charset=us-ascii

        Your message was not delivered.
        --x
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.net

        Final-Recipient: rfc822; bob@example.net
        Action: failed
        Status: 5.1.1
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | type                                                        | verdict |
        | multipart/report; boundary=x; report-type=delivery-status   | pass    |
        | multipart/report; boundary=x; REPORT-TYPE="delivery-status" | pass    |
        | multipart/report; boundary=x                                | fail    |
        | multipart/report; boundary=x; type=delivery-status          | fail    |

  @RFC6522-3-b @must
  Rule: The report-type is the subtype of the second part

    Scenario Outline: a second part of the type <type> in a delivery-status report: <verdict>
      Given a sound message whose "Content-Type" is "multipart/report; report-type=delivery-status; boundary=x"
      And a sound message with the body
        """
        --x
        Content-Type: text/plain; charset=us-ascii

        Your message was not delivered.
        --x
        Content-Type: <type>

        Reporting-MTA: dns; mx.example.net

        Final-Recipient: rfc822; bob@example.net
        Action: failed
        Status: 5.1.1
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"

      Examples:
        | type                             | verdict |
        | message/delivery-status          | pass    |
        | message/global-delivery-status   | pass    |
        | message/disposition-notification | fail    |
        | text/rfc822-headers              | fail    |
        | text/plain; charset=us-ascii     | fail    |

    Scenario Outline: a report-type of <word> over a message/feedback-report: <verdict>
      Given a sound message whose "Content-Type" is "multipart/report; report-type=<word>; boundary=x"
      And a sound message with the body
        """
        --x

        This is spam.
        --x
        Content-Type: message/feedback-report

        Feedback-Type: abuse
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | word            | verdict |
        | feedback-report | pass    |
        | Feedback-Report | pass    |
        | abuse           | fail    |

  @RFC6522-3-c @must
  Rule: A multipart/report has two or three parts

    Scenario: two parts
      Given a sound message whose "Content-Type" is "multipart/report; report-type=delivery-status; boundary=x"
      And a sound message with the body
        """
        --x
        Content-Type: text/plain; charset=us-ascii

        Your message was not delivered.
        --x
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.net

        Final-Recipient: rfc822; bob@example.net
        Action: failed
        Status: 5.1.1
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: three parts
      Given a sound message whose "Content-Type" is "multipart/report; report-type=delivery-status; boundary=x"
      And a sound message with the body
        """
        --x
        Content-Type: text/plain; charset=us-ascii

        Your message was not delivered.
        --x
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.net

        Final-Recipient: rfc822; bob@example.net
        Action: failed
        Status: 5.1.1
        --x
        Content-Type: message/rfc822

        Subject: one

        one
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: four parts
      Given a sound message whose "Content-Type" is "multipart/report; report-type=delivery-status; boundary=x"
      And a sound message with the body
        """
        --x
        Content-Type: text/plain; charset=us-ascii

        Your message was not delivered.
        --x
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.net

        Final-Recipient: rfc822; bob@example.net
        Action: failed
        Status: 5.1.1
        --x
        Content-Type: message/rfc822

        Subject: one

        one
        --x
        Content-Type: message/rfc822

        Subject: one

        one
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 7, column 1
      And nothing else is found

    Scenario: one part
      Given a sound message whose "Content-Type" is "multipart/report; report-type=delivery-status; boundary=x"
      And a sound message with the body
        """
        --x

        Your message was not delivered.
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And nothing else is found

  @RFC6522-3-d @must
  Rule: The first part of a report is a text for people

    Scenario Outline: a first part of the type <type>: <verdict>
      Given a sound message whose "Content-Type" is "multipart/report; report-type=delivery-status; boundary=x"
      And a sound message with the body
        """
        --x
        Content-Type: <type>

        Reporting-MTA: dns; mx.example.net

        Final-Recipient: rfc822; bob@example.net
        Action: failed
        Status: 5.1.1
        --x
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.net

        Final-Recipient: rfc822; bob@example.net
        Action: failed
        Status: 5.1.1
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | type                         | verdict |
        | text/plain; charset=us-ascii | pass    |
        | text/html; charset=us-ascii  | pass    |
        | message/delivery-status      | fail    |

  @RFC6522-3-e @should
  Rule: The third part of a report is the message it is about, or a portion of it

    Scenario Outline: a third part of the type <type>: <verdict>
      Given a sound message whose "Content-Type" is "multipart/report; report-type=delivery-status; boundary=x"
      And a sound message with the body
        """
        --x
        Content-Type: text/plain; charset=us-ascii

        Your message was not delivered.
        --x
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.net

        Final-Recipient: rfc822; bob@example.net
        Action: failed
        Status: 5.1.1
        --x
        Content-Type: <type>

        Subject: one
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | type                         | verdict |
        | message/rfc822               | pass    |
        | text/rfc822-headers          | pass    |
        | message/global-headers       | pass    |
        | application/octet-stream     | fail    |
        | text/plain; charset=us-ascii | fail    |
