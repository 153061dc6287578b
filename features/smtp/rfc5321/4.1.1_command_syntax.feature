@smtp @server
Feature: RFC 5321 §4.1.1 Command semantics and syntax

  @RFC5321-4.1.1-b @should
  Rule: White space before the CRLF of a command line is tolerated

    Scenario: spaces and a tab at the end of each command
      When the SMTP dialogue runs
        """
        C: EHLO client.example\s
        S: 250
        C: MAIL FROM:<sender@client.example>\s\s
        S: 250
        C: RCPT TO:<{alice}>\t
        S: 250
        C: RSET\s
        S: 250
        C: NOOP\t
        S: 250
        C: QUIT\s
        S: 221
        """

  @RFC5321-4.1.1-h @should @rests-on-RFC5321-3.3-d
  Rule: RSET, DATA and QUIT are refused as bad syntax when they come with an argument

    Scenario: RSET now
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RSET now
        S: 50x
        C: RCPT TO:<{alice}>
        S: 250
        """

    Scenario: DATA now
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
        C: DATA now
        S: 50x
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

    Scenario: QUIT now
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: QUIT now
        S: 50x
        C: NOOP
        S: 250
        """

  @RFC5321-4.1.1-a @should
  Rule: A command word ends at a space or at the line's end: letters behind it make another command, which is unknown

    Scenario Outline: <line> is no <command>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <line>
        S: 50x
        C: NOOP
        S: 250
        """

      Examples:
        | line                                 | command |
        | NOOPS                                | NOOP    |
        | RSETT                                | RSET    |
        | QUITE                                | QUIT    |
        | DATAS                                | DATA    |
        | HELPME                               | HELP    |
        | VRFYX {alice}                        | VRFY    |
        | EHLOX client.example                 | EHLO    |
        | MAILX FROM:\<sender@client.example\> | MAIL    |

  @RFC5321-4.1.1-c @must @untestable
  Rule: The local-part of each mailbox that a server defines has the syntax of RFC 5321 §4.1.2
    Which mailboxes a server has cannot be listed from outside.
