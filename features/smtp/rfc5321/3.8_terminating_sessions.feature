@smtp @server
Feature: RFC 5321 §3.8 Terminating sessions and connections

  @RFC5321-3.8-c @must
  Rule: A server does not close the connection because of a command that it does not understand

    Scenario Outline: <command>, and then a command that is understood
      When the SMTP dialogue runs
        """
        C: <command>
        S: 5xx
        C: <command>
        S: 5xx
        C: EHLO client.example
        S: 250
        """

      Examples:
        | command    |
        | WXYZ       |
        | MAIL       |
        | RCPT TO    |

  @RFC5321-3.8-d @must @rests-on-RFC5321-3.3-d
  Rule: A server does not close the connection on its own: not behind a message, and not behind a refusal

    @rests-on-RFC5321-4.1.1.4-h
    Scenario: behind a message
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
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        C: NOOP
        S: 250
        """
      Then alice receives the message "mail"

    Scenario Outline: behind <command>, twice
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <command>
        S: 2xx|4xx|5xx
        C: <command>
        S: 2xx|4xx|5xx
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

      Examples:
        | command                                |
        | MAIL FROM:                             |
        | MAIL FROM:\<sender@client.example> A=B |
        | RCPT TO:\<{alice}>                     |
        | RCPT TO:                               |
        | HELO                                   |
        | EXPN                                   |
        | AUTH XWXYZ                             |

    Scenario: behind recipients who are refused
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{unknown}>
        S: 2xx|4xx|5xx
        C: RCPT TO:<{foreign}>
        S: 2xx|4xx|5xx
        C: RCPT TO:<>
        S: 5xx
        C: NOOP
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

    Scenario: behind VRFY, EXPN and HELP
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: VRFY {unknown}
        S: 2xx|4xx|5xx
        C: EXPN {unknown}
        S: 2xx|4xx|5xx
        C: HELP
        S: 2xx|4xx|5xx
        C: NOOP
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

    Scenario: behind an empty line
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C:
        S: 5xx
        C: NOOP
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

  @RFC5321-3.8-e @should @untestable
  Rule: A server that is shut down from outside says 421 before it goes
    The suite does not shut its targets down.

  @RFC5321-3.8-f @should @untestable
  Rule: A client whose connection is lost goes on as if it had got a 451
    It binds clients.
