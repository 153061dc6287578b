@message
Feature: RFC 6533 §4.1 The message/global-delivery-status media type

  @RFC6533-4.1-a @must
  Rule: Each Localized-Diagnostic has a language of its own

    Scenario Outline: with "<line>": <verdict>
      Given a sound message whose "Content-Type" is "multipart/report; report-type=delivery-status; boundary=x"
      And a sound message whose "Content-Transfer-Encoding" is "8bit"
      And a sound message with the body
        """
        --x
        Content-Type: text/plain; charset=us-ascii

        Your message was not delivered.
        --x
        Content-Type: message/global-delivery-status
        Content-Transfer-Encoding: 8bit

        Reporting-MTA: dns; mx.example.net

        Final-Recipient: rfc822; bob@example.net
        Action: failed
        Status: 5.1.1
        <line>
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line                                                                   | verdict |
        | Localized-Diagnostic: de; niemand\r\\nLocalized-Diagnostic: en; nobody | pass    |
        | Localized-Diagnostic: de; niemand\r\\nLocalized-Diagnostic: DE; keiner | fail    |

  @RFC6533-4.1-b @must
  Rule: A Localized-Diagnostic is a language tag, a semicolon and a text

    Scenario Outline: with "<line>": <verdict>
      Given a sound message whose "Content-Type" is "multipart/report; report-type=delivery-status; boundary=x"
      And a sound message whose "Content-Transfer-Encoding" is "8bit"
      And a sound message with the body
        """
        --x
        Content-Type: text/plain; charset=us-ascii

        Your message was not delivered.
        --x
        Content-Type: message/global-delivery-status
        Content-Transfer-Encoding: 8bit

        Reporting-MTA: dns; mx.example.net

        Final-Recipient: rfc822; bob@example.net
        Action: failed
        Status: 5.1.1
        <line>
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line                                       | verdict |
        | Localized-Diagnostic: de-AT; gibt's ned    | pass    |
        | Localized-Diagnostic: gibt es nicht        | fail    |
        | Localized-Diagnostic: ; gibt es nicht      | fail    |
        | Localized-Diagnostic: de_AT; gibt es nicht | fail    |

  @RFC6533-4.1-c @should
  Rule: An address with characters outside US-ASCII has the type utf-8

    Scenario Outline: with "<line>": <verdict>
      Given a sound message whose "Content-Type" is "multipart/report; report-type=delivery-status; boundary=x"
      And a sound message whose "Content-Transfer-Encoding" is "8bit"
      And a sound message with the body
        """
        --x
        Content-Type: text/plain; charset=us-ascii

        Your message was not delivered.
        --x
        Content-Type: message/global-delivery-status
        Content-Transfer-Encoding: 8bit

        Reporting-MTA: dns; mx.example.net

        Final-Recipient: rfc822; bob@example.net
        Action: failed
        Status: 5.1.1
        <line>
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line                                               | verdict |
        | Original-Recipient: utf-8; zo\xC3\xAB@example.net  | pass    |
        | Original-Recipient: rfc822; zo\xC3\xAB@example.net | fail    |

  @RFC6533-4.1-f @should @untestable
  Rule: A Diagnostic-Code is in the default language

    The language of a text is not judged.
