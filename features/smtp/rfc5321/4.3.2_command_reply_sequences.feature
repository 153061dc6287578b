@smtp @server
Feature: RFC 5321 §4.3.2 Command-reply sequences

  @RFC5321-4.3.2-b @must @monitored
  Rule: NOOP, RSET, QUIT and DATA are known commands: none is answered 500 or 502 when it is sent in its proper form

    Scenario: RSET and NOOP
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: RSET
        S: 250
        C: NOOP
        S: 250
        """

  @RFC5321-4.3.2-d @should @monitored
  Rule: The greeting has the code 220, or 554, 421 or 521 where the server does not serve

    Scenario: the greeting
      When the SMTP dialogue runs
        """
        S: 220
        """

  @RFC5321-4.3.2-f @must @rests-on-RFC5321-3.3-d
  Rule: EHLO, MAIL, RCPT, DATA, RSET, NOOP and QUIT succeed with the codes 250, 354 and 221

    Scenario: a session from the greeting to its end
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
        S: 220
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: NOOP
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        C: QUIT
        S: 221
        S: (closes)
        """
      Then alice receives the message "mail"

  @RFC5321-4.3.2-e @should @rests-on-RFC5321-3.3-d
  Rule: DATA, RSET and QUIT with an argument are answered with 501

    Scenario Outline: <command> with an argument
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: <command> now
        S: 501
        C: NOOP
        S: 250
        """

      Examples:
        | command |
        | DATA    |
        | RSET    |
        | QUIT    |

  @RFC5321-4.3.2-g @should @untestable
  Rule: A client understands a reply by the first digit of its code
    This binds the client alone.
