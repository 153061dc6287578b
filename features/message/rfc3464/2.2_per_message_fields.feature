@message
Feature: RFC 3464 §2.2 Per-message fields

  @RFC3464-2.2-a @must
  Rule: Each field about the message occurs at most once

    Scenario Outline: with "<line>": <verdict>
      Given a sound message whose "Content-Type" is "multipart/report; report-type=delivery-status; boundary=x"
      And a sound message with the body
        """
        --x
        Content-Type: text/plain; charset=us-ascii

        Your message was not delivered.
        --x
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.net
        <line>

        Final-Recipient: rfc822; bob@example.net
        Action: failed
        Status: 5.1.1
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line                                                | verdict |
        | Arrival-Date: Fri, 21 Nov 1997 09:55:06 -0600       | pass    |
        | X-Mine: 1\r\\nX-Mine: 2                             | pass    |
        | Reporting-MTA: dns; mx.example.net                  | fail    |
        | Original-Envelope-Id: 1\r\\noriginal-envelope-id: 1 | fail    |

  @RFC3464-2.2.2-a @must
  Rule: A delivery status has a Reporting-MTA

    Scenario Outline: with "<line>" about the message: <verdict>
      Given a sound message whose "Content-Type" is "multipart/report; report-type=delivery-status; boundary=x"
      And a sound message with the body
        """
        --x
        Content-Type: text/plain; charset=us-ascii

        Your message was not delivered.
        --x
        Content-Type: message/delivery-status

        <line>

        Final-Recipient: rfc822; bob@example.net
        Action: failed
        Status: 5.1.1
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line                                             | verdict |
        | Reporting-MTA: dns; mx.example.net               | pass    |
        | X-Mine: 1\r\\nreporting-mta: dns; mx.example.net | pass    |
        | X-Mine: 1                                        | fail    |
        | Original-Envelope-Id: 1                          | fail    |

  @RFC3464-2.2.2-b @must
  Rule: A Reporting-MTA is a type, a semicolon and a name

    Scenario Outline: with "<line>" about the message: <verdict>
      Given a sound message whose "Content-Type" is "multipart/report; report-type=delivery-status; boundary=x"
      And a sound message with the body
        """
        --x
        Content-Type: text/plain; charset=us-ascii

        Your message was not delivered.
        --x
        Content-Type: message/delivery-status

        <line>

        Final-Recipient: rfc822; bob@example.net
        Action: failed
        Status: 5.1.1
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line                                            | verdict |
        | Reporting-MTA: dns; mx.example.net              | pass    |
        | Reporting-MTA: x-local-hostname;mx              | pass    |
        | Reporting-MTA: dns (a comment) ; mx.example.net | pass    |
        | Reporting-MTA: mx.example.net                   | fail    |
        | Reporting-MTA: ; mx.example.net                 | fail    |
        | Reporting-MTA:                                  | fail    |

  @RFC3464-2.2.3-a @must
  Rule: A DSN-Gateway is a type, a semicolon and a name

    Scenario Outline: with "<line>": <verdict>
      Given a sound message whose "Content-Type" is "multipart/report; report-type=delivery-status; boundary=x"
      And a sound message with the body
        """
        --x
        Content-Type: text/plain; charset=us-ascii

        Your message was not delivered.
        --x
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.net
        <line>

        Final-Recipient: rfc822; bob@example.net
        Action: failed
        Status: 5.1.1
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line                             | verdict |
        | DSN-Gateway: dns; gw.example.net | pass    |
        | DSN-Gateway: gw.example.net      | fail    |

  @RFC3464-2.2.4-a @must
  Rule: A Received-From-MTA is a type, a semicolon and a name

    Scenario Outline: with "<line>": <verdict>
      Given a sound message whose "Content-Type" is "multipart/report; report-type=delivery-status; boundary=x"
      And a sound message with the body
        """
        --x
        Content-Type: text/plain; charset=us-ascii

        Your message was not delivered.
        --x
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.net
        <line>

        Final-Recipient: rfc822; bob@example.net
        Action: failed
        Status: 5.1.1
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line                                               | verdict |
        | Received-From-MTA: dns; mx.example.com (192.0.2.1) | pass    |
        | Received-From-MTA: mx.example.com                  | fail    |

  @RFC3464-2.2.5-a @must
  Rule: Arrival-Date is a date

    Scenario Outline: with "<line>": <verdict>
      Given a sound message whose "Content-Type" is "multipart/report; report-type=delivery-status; boundary=x"
      And a sound message with the body
        """
        --x
        Content-Type: text/plain; charset=us-ascii

        Your message was not delivered.
        --x
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.net
        <line>

        Final-Recipient: rfc822; bob@example.net
        Action: failed
        Status: 5.1.1
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line                                                | verdict |
        | Arrival-Date: Fri, 21 Nov 1997 09:55:06 -0600       | pass    |
        | Arrival-Date: Fri, 21 Nov 1997 09:55:06 -0600 (CST) | pass    |
        | Arrival-Date: 1997-11-21T09:55:06Z                  | fail    |
        | Arrival-Date: Fri, 31 Nov 1997 09:55:06 -0600       | fail    |
        | Arrival-Date:                                       | fail    |

  @RFC3464-2.2.5-b @must
  Rule: Arrival-Date has a numeric zone

    Scenario Outline: with "<line>": <verdict>
      Given a sound message whose "Content-Type" is "multipart/report; report-type=delivery-status; boundary=x"
      And a sound message with the body
        """
        --x
        Content-Type: text/plain; charset=us-ascii

        Your message was not delivered.
        --x
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.net
        <line>

        Final-Recipient: rfc822; bob@example.net
        Action: failed
        Status: 5.1.1
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line                                          | verdict |
        | Arrival-Date: Fri, 21 Nov 1997 09:55:06 +0000 | pass    |
        | Arrival-Date: Fri, 21 Nov 1997 09:55:06 GMT   | fail    |

  @RFC3464-2.2.1-a @must @untestable
  Rule: The Original-Envelope-Id is spelled as the sender spelled it

    What the sender wrote is not in the report.

  @RFC3464-2.2.3-b @must @untestable
  Rule: A report that a gateway made of a foreign one has a DSN-Gateway, and no other has

    How the report came to be is not in it.

  @RFC3464-2.2.4-b @should @untestable
  Rule: Received-From-MTA names the host of HELO or EHLO, with its address in a comment

    The report alone does not show what the client said.

  @RFC3464-2.2.4-c @should @untestable
  Rule: The name of the MTA keeps its case

    The report alone does not show how the name was given.
