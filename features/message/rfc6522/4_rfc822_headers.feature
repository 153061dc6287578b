@message
Feature: RFC 6522 §4 The text/rfc822-headers media type

  @RFC6522-4-a @should
  Rule: A text/rfc822-headers part holds a header section and nothing behind it

    Scenario Outline: "<last>" behind the header section: <verdict>
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
        Content-Type: text/rfc822-headers

        Subject: one
        From: alice@example.com
        <last>
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | last              | verdict |
        | X-Mine: 1         | pass    |
        |                   | pass    |
        | \r\\nand the text | fail    |
