@message
Feature: RFC 6533 §3 UTF-8 address type

  @RFC6533-3-a @must
  Rule: An address of the type utf-8 is written in US-ASCII in a 7bit report

    Scenario Outline: Final-Recipient is "utf-8; <address>": <verdict>
      Given a sound message whose "Content-Type" is "multipart/report; report-type=delivery-status; boundary=x"
      And a sound message with the body
        """
        --x
        Content-Type: text/plain; charset=us-ascii

        Your message was not delivered.
        --x
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.net

        Final-Recipient: utf-8; <address>
        Action: failed
        Status: 5.1.1
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | address                   | verdict |
        | bob@example.net           | pass    |
        | zo\\\\x\{EB\}@example.net | pass    |
        | zo+b@example.net          | fail    |
        | zo\\\\x\{\}@example.net   | fail    |
        | zo\\\\b@example.net       | fail    |
        | zo b@example.net          | fail    |
