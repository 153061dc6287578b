@smtp @server
Feature: RFC 5321 §4.1.1.11 Parameters of MAIL and RCPT

  @RFC5321-4.1.1.11-a @should @rests-on-RFC5321-3.3-d
  Rule: A parameter that the server does not know is answered with 555

    Scenario: an unknown parameter of MAIL
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> XWXYZ=1
        S: 555
        C: RCPT TO:<{alice}>
        S: 5xx
        """

    @rests-on-RFC5321-3.3-z
    Scenario: an unknown parameter of RCPT
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}> XWXYZ
        S: 555
        C: DATA
        S: 5xx
        """

  @RFC5321-4.1.1.11-b @must @rests-on-RFC5321-3.3-d
  Rule: A command with a parameter that the server does not know has no effect

    Scenario Outline: MAIL with <parameter>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> <parameter>
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 5xx
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | parameter        |
        | XWXYZ            |
        | XWXYZ=1          |
        | xwxyz=a,b;c:d    |
        | X-WXYZ=1 XWXYZ=2 |
        | 9WXYZ            |
        | =1               |
        | XWXYZ=           |
        | XWXYZ=1=2        |
        | -XWXYZ=1         |

    Scenario Outline: RCPT with <parameter>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}> <parameter>
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | parameter        |
        | XWXYZ            |
        | XWXYZ=1          |
        | X-WXYZ=1 XWXYZ=2 |
        | 9WXYZ            |
        | =1               |
        | XWXYZ=           |
        | XWXYZ=1=2        |

    @needs-second-account @rests-on-RFC5321-4.1.1.4-h
    Scenario: a recipient whose parameter was refused gets nothing
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
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{bob}> XWXYZ=1
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"
      And bob did not receive the message "mail"

  @RFC5321-4.1.1.11-c @should @untestable
  Rule: A parameter that cannot be accommodated for the time being is answered with 455
    What a server is short of for a time cannot be brought about from outside.
