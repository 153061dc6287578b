@message
Feature: RFC 3464 §2.1 The message/delivery-status content type

  @RFC3464-2.1-a @must
  Rule: A message/delivery-status is labelled 7bit, or not at all

    Scenario Outline: a message/delivery-status labelled <encoding>: <verdict>
      Given a sound message whose "Content-Type" is "multipart/report; report-type=delivery-status; boundary=x"
      And a sound message with the body
        """
        --x
        Content-Type: text/plain; charset=us-ascii

        Your message was not delivered.
        --x
        Content-Type: message/delivery-status
        Content-Transfer-Encoding: <encoding>

        UmVwb3J0aW5nLU1UQTogZG5zOyBteC5leGFtcGxlLm5ldA==
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"

      Examples:
        | encoding         | verdict |
        | 7bit             | pass    |
        | 8bit             | fail    |
        | quoted-printable | fail    |
        | base64           | fail    |

  @RFC3464-2.1-b @must
  Rule: The fields about the message are followed by those about each recipient, behind an empty line

    Scenario: one recipient
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

    Scenario: two recipients
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

        Final-Recipient: rfc822; bob@example.net
        Action: failed
        Status: 5.1.1
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: an empty line too many, and one behind the last field
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

    Scenario: no empty line
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
      Then the verdict on this rule is "fail"
      And the finding is at line 14, column 1
      And nothing else is found

    Scenario: no recipient
      Given a sound message whose "Content-Type" is "multipart/report; report-type=delivery-status; boundary=x"
      And a sound message with the body
        """
        --x
        Content-Type: text/plain; charset=us-ascii

        Your message was not delivered.
        --x
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.net
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And nothing else is found

    Scenario: nothing at all
      Given a sound message whose "Content-Type" is "multipart/report; report-type=delivery-status; boundary=x"
      And a sound message with the body
        """
        --x
        Content-Type: text/plain; charset=us-ascii

        Your message was not delivered.
        --x
        Content-Type: message/delivery-status

        --x--
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And nothing else is found

  @RFC3464-2.1-c @must
  Rule: A message/delivery-status consists of header fields

    Scenario Outline: a line "<line>": <verdict>
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
        Diagnostic-Code: smtp; 550
        <line>
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line        | verdict |
        | X-Mine: 1   | pass    |
        | \sgoes on   | pass    |
        | nobody home | fail    |
        | :           | fail    |

  @RFC3464-2-a @must @untestable
  Rule: A report goes to the return address of the message it is about

    The envelope of that message is not in the report.

  @RFC3464-2-b @must @untestable
  Rule: A report is sent with a null return address

    The envelope is no part of the message.
