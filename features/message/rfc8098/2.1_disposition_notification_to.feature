@message
Feature: RFC 8098 §2.1 The Disposition-Notification-To header

  @RFC8098-2.1-a @must
  Rule: Disposition-Notification-To is a list of mailboxes

    Scenario Outline: Disposition-Notification-To is "<list>": <verdict>
      Given a sound message whose "Disposition-Notification-To" is "<list>"
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | list                                        | verdict |
        | alice@example.com                           | pass    |
        | Alice \<alice@example.com>, bob@example.net | pass    |
        |                                             | fail    |
        | alice                                       | fail    |
        | Robots: alice@example.com;                  | fail    |
        | 1                                           | fail    |

  @RFC8098-2.1-b @must
  Rule: A message has at most one Disposition-Notification-To

    Scenario Outline: <count> Disposition-Notification-To fields: <verdict>
      Given a sound message with <count> "Disposition-Notification-To" fields
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | count | verdict |
        | 1     | pass    |
        | 2     | fail    |

  @RFC8098-2.1-c @must
  Rule: A notification does not ask for a notification

    Scenario: a notification
      Given a sound message whose "Content-Type" is "multipart/report; report-type=disposition-notification; boundary=x"
      And a sound message with the body
        """
        --x
        Content-Type: text/plain; charset=us-ascii

        Your message was not delivered.
        --x
        Content-Type: message/disposition-notification

        Reporting-UA: mua.example.net; Foomail 97.1
        Final-Recipient: rfc822; bob@example.net
        Original-Message-ID: \<1@example.com>
        Disposition: manual-action/MDN-sent-manually; displayed
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: a notification that asks for one
      Given a sound message whose "Disposition-Notification-To" is "bob@example.net"
      And a sound message whose "Content-Type" is "multipart/report; report-type=disposition-notification; boundary=x"
      And a sound message with the body
        """
        --x
        Content-Type: text/plain; charset=us-ascii

        Your message was not delivered.
        --x
        Content-Type: message/disposition-notification

        Reporting-UA: mua.example.net; Foomail 97.1
        Final-Recipient: rfc822; bob@example.net
        Original-Message-ID: \<1@example.com>
        Disposition: manual-action/MDN-sent-manually; displayed
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 6, column 1
      And nothing else is found

  @RFC8098-3-a @must @untestable
  Rule: A notification goes to the addresses that asked for it

    Whom the original message named is not in the notification.

  @RFC8098-3-b @must @untestable
  Rule: A notification is sent with a null return address

    The envelope is no part of the message.
