@smtp @server
Feature: RFC 5321 §2.2.1 Background of the extension model

  @RFC5321-2.2.1-a @must
  Rule: EHLO is supported, however few extensions there are

    Scenario Outline: EHLO behind <before>
      When the SMTP dialogue runs
        """
        C: <before>
        S: <reply>
        C: EHLO client.example
        S: 250 {host}
        C: NOOP
        S: 250
        """

      Examples:
        | before | reply     |
        | NOOP   | 250       |
        | WXYZ   | 5xx       |
        | EHLO   | 2xx\|5xx |

  @RFC5321-2.2.1-b @must @rests-on-RFC5321-3.3-d
  Rule: HELO is supported where EHLO has not succeeded

    Scenario Outline: HELO behind <before>
      When the SMTP dialogue runs
        """
        C: <before>
        S: <reply>
        C: HELO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | before             | reply     |
        | EHLO               | 2xx\|5xx |
        | XEHLO              | 5xx       |
        | RCPT TO:<{alice}>  | 5xx       |

  @RFC5321-2.2.1-c @should @untestable
  Rule: A client uses EHLO rather than HELO
    It binds clients.

  @RFC5321-2.2.1-d @must @rests-on-RFC5321-3.3-d
  Rule: The parameters of an extension that EHLO has listed are taken in every transaction of the session

    @needs-size
    Scenario: SIZE in one transaction and in the next
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> SIZE=300
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example> SIZE=300
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

    @needs-size @needs-8bitmime
    Scenario Outline: <parameters>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<> <parameters>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | parameters             |
        | SIZE=300 BODY=8BITMIME |
        | BODY=8BITMIME SIZE=300 |
        | BODY=7BIT              |

    @needs-size @rests-on-RFC5321-4.1.1.4-h
    Scenario: a message behind a parameter, and one behind none
      Given the message "first"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: first
        {run-header}

        This is the mail.
        """
      Given the message "second"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: second
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> SIZE={first.size}
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {first.data}
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {second.data}
        S: 250
        """
      Then alice receives the message "first"
      And alice receives the message "second"
