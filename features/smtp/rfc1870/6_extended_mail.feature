@smtp @server
Feature: RFC 1870 §6 The extended MAIL command

  @RFC1870-6-d @must @needs-size @rests-on-RFC5321-3.3-d
  Rule: The declared size does not tell where the message ends

    Scenario: a message that is smaller than declared
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: mail
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> SIZE=20000
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        C: QUIT
        S: 221
        """
      Then alice receives the message "mail"

    Scenario: a message that is larger than declared
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> SIZE=10
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {run-header}
        C:
        C: EHLO client.example
        C: MAIL FROM:<sender@client.example>
        C: .
        S: 250|4xx|5xx
        C: QUIT
        S: 221
        """

  @RFC1870-6-e @should @needs-size @rests-on-RFC5321-3.3-d
  Rule: A MAIL with two SIZE parameters is refused

    Scenario Outline: <parameters>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> <parameters>
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 5xx
        C: MAIL FROM:<sender@client.example> SIZE=1000
        S: 250
        """

      Examples:
        | parameters          |
        | SIZE=1000 SIZE=1000 |
        | SIZE=1000 SIZE=2000 |
        | SIZE=1000 size=1000 |

  @RFC1870-6-f @must @needs-size @needs-chunking @rests-on-RFC3030-2-e
  Rule: The declared size tells nothing of where a message that comes in chunks ends

    Scenario Outline: a message in chunks with SIZE=<size>
      Given the message "head"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        {run-header}
        """
      And the message "whole"
        """
        {head}
        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> SIZE=<size>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT {head.size}
        C: {head}\
        S: 250
        C: BDAT 21 LAST
        C: \r\nThis is the mail.
        S: 250
        C: QUIT
        S: 221
        """
      Then alice receives the message "whole"

      Examples:
        | size        |
        | 2000        |
        | 20000       |
