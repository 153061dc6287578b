@message
Feature: RFC 8098 §3.2 Fields of a disposition notification

  @RFC8098-3.2.1-a @should
  Rule: A notification names the program that reports in Reporting-UA

    Scenario Outline: with "<line>": <verdict>
      Given a sound message whose "Content-Type" is "multipart/report; report-type=disposition-notification; boundary=x"
      And a sound message with the body
        """
        --x
        Content-Type: text/plain; charset=us-ascii

        Your message was not delivered.
        --x
        Content-Type: message/disposition-notification

        <line>
        Final-Recipient: rfc822; bob@example.net
        Original-Message-ID: \<1@example.com>
        Disposition: manual-action/MDN-sent-manually; displayed
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line                                   | verdict |
        | Reporting-UA: Foomail 97.1             | pass    |
        | reporting-ua: mua.example.net; Foomail | pass    |
        | X-Mine: 1                              | fail    |

  @RFC8098-3.2.2-a @must
  Rule: An MDN-Gateway is a type, a semicolon and a name

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
        | line                             | verdict |
        | MDN-Gateway: dns; gw.example.net | pass    |
        | MDN-Gateway: gw.example.net      | fail    |

  @RFC8098-3.2.3-a @must
  Rule: An Original-Recipient is a type, a semicolon and an address

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
        | line                                       | verdict |
        | Original-Recipient: rfc822;bob@example.net | pass    |
        | Original-Recipient: bob@example.net        | fail    |

  @RFC8098-3.2.4-a @must
  Rule: A notification has a Final-Recipient

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
        <line>
        Original-Message-ID: \<1@example.com>
        Disposition: manual-action/MDN-sent-manually; displayed
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line                                        | verdict |
        | Final-Recipient: rfc822; bob@example.net    | pass    |
        | Original-Recipient: rfc822; bob@example.net | fail    |

  @RFC8098-3.2.4-b @must
  Rule: A Final-Recipient is a type, a semicolon and an address

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
        <line>
        Original-Message-ID: \<1@example.com>
        Disposition: manual-action/MDN-sent-manually; displayed
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line                                                       | verdict |
        | Final-Recipient: rfc822;bob@example.net                    | pass    |
        | Final-Recipient: rfc822 (as he is known) ; bob@example.net | pass    |
        | Final-Recipient: bob@example.net                           | fail    |

  @RFC8098-3.2.5-a @must
  Rule: An Original-Message-ID is an identifier in angle brackets

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
        <line>
        Disposition: manual-action/MDN-sent-manually; displayed
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line                                                   | verdict |
        | Original-Message-ID: \<1@example.com>                  | pass    |
        | Original-Message-ID: \<"1 2"@example.com>              | pass    |
        | Original-Message-ID: 1@example.com                     | fail    |
        | Original-Message-ID: \<1@example.com> \<2@example.com> | fail    |

  @RFC8098-3.2.6-a @must
  Rule: A notification has a Disposition

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
        <line>
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line                                                    | verdict |
        | Disposition: manual-action/MDN-sent-manually; displayed | pass    |
        | X-Mine: 1                                               | fail    |

  @RFC8098-3.2.6-b @must
  Rule: A Disposition is an action mode, a sending mode, and what became of the message

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
        <line>
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line                                                                               | verdict |
        | Disposition: Manual-Action/MDN-Sent-Manually;displayed                             | pass    |
        | Disposition: automatic-action / MDN-sent-automatically ; processed / error, x-mine | pass    |
        | Disposition: manual-action/MDN-sent-manually; deleted                              | pass    |
        | Disposition: automatic-action/MDN-sent-automatically; dispatched                   | pass    |
        | Disposition: displayed                                                             | fail    |
        | Disposition: manual-action; displayed                                              | fail    |
        | Disposition: manual-action/MDN-sent-manually; read                                 | fail    |
        | Disposition: manual-action/MDN-sent-manually; denied                               | fail    |
        | Disposition: manual-action/sent-manually; displayed                                | fail    |

  @RFC8098-3.2.5-b @must @untestable
  Rule: Original-Message-ID is given if, and only if, the answered message had a Message-ID

    The answered message is not at hand.
