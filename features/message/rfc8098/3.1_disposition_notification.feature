@message
Feature: RFC 8098 §3.1 The message/disposition-notification media type

  @RFC8098-3.1-a @must
  Rule: A message/disposition-notification is labelled 7bit, or not at all

    Scenario Outline: a message/disposition-notification labelled <encoding>: <verdict>
      Given a sound message whose "Content-Type" is "multipart/report; report-type=disposition-notification; boundary=x"
      And a sound message with the body
        """
        --x
        Content-Type: text/plain; charset=us-ascii

        Your message was not delivered.
        --x
        Content-Type: message/disposition-notification
        Content-Transfer-Encoding: <encoding>

        UmVwb3J0aW5nLVVBOiBtdWE=
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

  @RFC8098-3.1-b @must
  Rule: A message/disposition-notification consists of one group of header fields

    Scenario Outline: a line "<line>": <verdict>
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
        Error: none
        <line>
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line           | verdict |
        | X-Mine: 1      | pass    |
        | \sgoes on      | pass    |
        |                | pass    |
        | it was read    | fail    |
        | \r\\nX-Mine: 1 | fail    |

  @RFC8098-3.1-c @must
  Rule: Each field of a notification occurs at most once, save Error and extensions

    Scenario Outline: with "<line>": <verdict>
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
        <line>
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line                                                  | verdict |
        | Error: one\r\\nError: two                             | pass    |
        | X-Mine: 1\r\\nX-Mine: 2                               | pass    |
        | Final-Recipient: rfc822; bob@example.net              | fail    |
        | Disposition: manual-action/MDN-sent-manually; deleted | fail    |
