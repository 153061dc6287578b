@message
Feature: RFC 3464 §2.3 Per-recipient fields

  @RFC3464-2.3-a @must
  Rule: Each field about a recipient occurs at most once

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

        Final-Recipient: rfc822; bob@example.net
        Action: delayed
        Status: 5.1.1
        <line>
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line                            | verdict |
        | Remote-MTA: dns; mx.example.org | pass    |
        | X-Mine: 1\r\\nX-Mine: 2         | pass    |
        | Action: delayed                 | fail    |
        | Status: 4.1.1                   | fail    |

  @RFC3464-2.3.1-a @must
  Rule: An Original-Recipient is a type, a semicolon and an address

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

        Final-Recipient: rfc822; bob@example.net
        Action: delayed
        Status: 5.1.1
        <line>
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line                                           | verdict |
        | Original-Recipient: rfc822;bob@example.net     | pass    |
        | Original-Recipient: unknown; Bob               | pass    |
        | Original-Recipient: bob@example.net            | fail    |
        | Original-Recipient: \<bob@example.net>; rfc822 | fail    |

  @RFC3464-2.3.2-a @must
  Rule: Each recipient has a Final-Recipient

    Scenario Outline: with "<line>" about the recipient: <verdict>
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
        Action: failed
        Status: 5.1.1
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line                                        | verdict |
        | Final-Recipient: rfc822; bob@example.net    | pass    |
        | X-Mine: 1                                   | fail    |
        | Original-Recipient: rfc822; bob@example.net | fail    |

  @RFC3464-2.3.2-b @must
  Rule: A Final-Recipient is a type, a semicolon and an address

    Scenario Outline: with "<line>" about the recipient: <verdict>
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
        Action: failed
        Status: 5.1.1
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line                                            | verdict |
        | Final-Recipient: RFC822;bob@example.net         | pass    |
        | Final-Recipient: x-mine; Bob (in the next room) | pass    |
        | Final-Recipient: bob@example.net                | fail    |
        | Final-Recipient: rfc822, bob@example.net        | fail    |

  @RFC3464-2.3.3-a @must
  Rule: Each recipient has an Action

    Scenario Outline: with "<line>" about the recipient: <verdict>
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
        <line>
        Status: 5.1.1
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line           | verdict |
        | Action: failed | pass    |
        | X-Mine: 1      | fail    |

  @RFC3464-2.3.3-b @must
  Rule: An Action is failed, delayed, delivered, relayed or expanded

    Scenario Outline: with "<line>" about the recipient: <verdict>
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
        <line>
        Status: 5.1.1
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line                                | verdict |
        | Action: Failed                      | pass    |
        | Action: delayed                     | pass    |
        | Action: delivered (to the maildrop) | pass    |
        | Action: relayed                     | pass    |
        | Action: expanded                    | pass    |
        | Action: failure                     | fail    |
        | Action: denied                      | fail    |
        | Action:                             | fail    |

  @RFC3464-2.3.4-a @must
  Rule: Each recipient has a Status

    Scenario Outline: with "<line>" about the recipient: <verdict>
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
        <line>
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line                                         | verdict |
        | Status: 5.1.1                                | pass    |
        | X-Mine: 1                                    | fail    |
        | Diagnostic-Code: smtp; 550 5.1.1 nobody home | fail    |

  @RFC3464-2.3.4-b @must
  Rule: A Status is three numbers with periods between, without a zero in front

    Scenario Outline: with "<line>" about the recipient: <verdict>
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
        <line>
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line                      | verdict |
        | Status: 5.1.1             | pass    |
        | Status: 5.0.0 (other)     | pass    |
        | Status: 5.7.509           | pass    |
        | Status: 5.1               | fail    |
        | Status: 550               | fail    |
        | Status: 5.01.1            | fail    |
        | Status: 5. 1.1            | fail    |
        | Status: 5.1.1000          | fail    |
        | Status: 5.1.1 nobody home | fail    |

  @RFC3464-2.3.4-c @must
  Rule: A Status begins with 2, 4 or 5

    Scenario Outline: with "<line>" about the recipient: <verdict>
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
        <line>
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line          | verdict |
        | Status: 2.0.0 | pass    |
        | Status: 4.4.1 | pass    |
        | Status: 5.1.1 | pass    |
        | Status: 3.0.0 | fail    |
        | Status: 9.1.1 | fail    |

  @RFC3464-2.3.5-a @must
  Rule: A Remote-MTA is a type, a semicolon and a name

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

        Final-Recipient: rfc822; bob@example.net
        Action: delayed
        Status: 5.1.1
        <line>
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line                            | verdict |
        | Remote-MTA: dns; mx.example.org | pass    |
        | Remote-MTA: mx.example.org      | fail    |

  @RFC3464-2.3.6-a @must
  Rule: A Diagnostic-Code is a type, a semicolon and a text

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

        Final-Recipient: rfc822; bob@example.net
        Action: delayed
        Status: 5.1.1
        <line>
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line                                         | verdict |
        | Diagnostic-Code: smtp; 550 5.1.1 nobody home | pass    |
        | Diagnostic-Code: X-Unix;                     | pass    |
        | Diagnostic-Code: 550 5.1.1 nobody home       | fail    |
        | Diagnostic-Code: smtp 550                    | fail    |

  @RFC3464-2.3.7-a @must
  Rule: Last-Attempt-Date is a date

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

        Final-Recipient: rfc822; bob@example.net
        Action: delayed
        Status: 5.1.1
        <line>
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line                                                     | verdict |
        | Last-Attempt-Date: Fri, 21 Nov 1997 09:55:06 -0600       | pass    |
        | Last-Attempt-Date: Fri, 21 Nov 1997 09:55:06 -0600 (CST) | pass    |
        | Last-Attempt-Date: 1997-11-21T09:55:06Z                  | fail    |
        | Last-Attempt-Date: Fri, 31 Nov 1997 09:55:06 -0600       | fail    |
        | Last-Attempt-Date:                                       | fail    |

  @RFC3464-2.3.7-b @must
  Rule: Last-Attempt-Date has a numeric zone

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

        Final-Recipient: rfc822; bob@example.net
        Action: delayed
        Status: 5.1.1
        <line>
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line                                               | verdict |
        | Last-Attempt-Date: Fri, 21 Nov 1997 09:55:06 +0000 | pass    |
        | Last-Attempt-Date: Fri, 21 Nov 1997 09:55:06 GMT   | fail    |

  @RFC3464-2.3.9-a @must
  Rule: Will-Retry-Until is a date

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

        Final-Recipient: rfc822; bob@example.net
        Action: delayed
        Status: 5.1.1
        <line>
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line                                                    | verdict |
        | Will-Retry-Until: Fri, 21 Nov 1997 09:55:06 -0600       | pass    |
        | Will-Retry-Until: Fri, 21 Nov 1997 09:55:06 -0600 (CST) | pass    |
        | Will-Retry-Until: 1997-11-21T09:55:06Z                  | fail    |
        | Will-Retry-Until: Fri, 31 Nov 1997 09:55:06 -0600       | fail    |
        | Will-Retry-Until:                                       | fail    |

  @RFC3464-2.3.9-b @must
  Rule: Will-Retry-Until has a numeric zone

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

        Final-Recipient: rfc822; bob@example.net
        Action: delayed
        Status: 5.1.1
        <line>
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line                                              | verdict |
        | Will-Retry-Until: Fri, 21 Nov 1997 09:55:06 +0000 | pass    |
        | Will-Retry-Until: Fri, 21 Nov 1997 09:55:06 GMT   | fail    |

  @RFC3464-2.3.9-c @must
  Rule: Will-Retry-Until occurs for a delayed recipient only

    Scenario Outline: with "<line>" about the recipient: <verdict>
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
        <line>
        Status: 5.1.1
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | line                                                                    | verdict |
        | Action: delayed\r\\nWill-Retry-Until: Fri, 21 Nov 1997 09:55:06 -0600   | pass    |
        | Will-Retry-Until: Fri, 21 Nov 1997 09:55:06 -0600\r\\nAction: delayed   | pass    |
        | Action: failed\r\\nWill-Retry-Until: Fri, 21 Nov 1997 09:55:06 -0600    | fail    |
        | Action: delivered\r\\nWill-Retry-Until: Fri, 21 Nov 1997 09:55:06 -0600 | fail    |

  @RFC3464-2.3.2-c @must @untestable
  Rule: The Final-Recipient is the address as the reporting server accepted it

    The envelope that the server accepted is not in the report.

  @RFC3464-2.3.5-b @must @untestable
  Rule: A Remote-MTA is given only where another server took part

    Who took part is not in the report otherwise.
