@smtp @server
Feature: RFC 1985 §5 The ETRN command

  @RFC1985-5-b @must @needs-etrn @rests-on-RFC5321-3.3-d
  Rule: ETRN is refused in a transaction, and the transaction goes on

    Scenario Outline: ETRN <node> between MAIL and RCPT
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: ETRN <node>
        S: 4xx|5xx
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | node            |
        | client.example  |
        | @client.example |
        | {domain}        |

    @rests-on-RFC5321-4.1.1.4-h
    Scenario: ETRN between RCPT and DATA
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: mail
        {run-header}

        text
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: ETRN client.example
        S: 4xx|5xx
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

  # RFC 5321 §3.8 and §4.2.1 let a server say other things of itself to any command.
  @RFC1985-5.1-c @must @needs-etrn
  Rule: ETRN is accepted with 250, 251, 252 or 253, or refused

    Scenario Outline: ETRN <node>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: ETRN <node>
        S: 250|251|252|253|4xx|5xx
        C: etrn <node>
        S: 250|251|252|253|4xx|5xx
        C: NOOP
        S: 250
        """

      Examples:
        | node             |
        | client.example   |
        | {domain}         |
        | @client.example  |
        | #no-such-queue   |

  @RFC1985-5.1-f @should @needs-etrn
  Rule: An ETRN whose syntax is wrong is answered with 500 or 501

    Scenario Outline: <line>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <line>
        S: 500|501
        C: NOOP
        S: 250
        """

      Examples:
        | line                          |
        | ETRN                          |
        | ETRN client.example x.example |
        | ETRN client..example          |

  @RFC1985-5.1-g @should @untestable @needs-etrn
  Rule: The server tries to send what it holds for the node, over another connection
    What a server sends to other hosts is not seen in its own sessions.

  @RFC1985-8-b @may @needs-etrn
  Rule: The mail of a whole top-level domain cannot be asked for

    Scenario: ETRN @com
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: ETRN @com
        S: 4xx|5xx
        C: NOOP
        S: 250
        """
