@smtp @server
Feature: RFC 5321 §4.1.2 Command argument syntax

  @RFC5321-4.1.2-b @must @rests-on-RFC5321-3.3-d
  Rule: A source route in the reverse-path is accepted

    Scenario: two hosts before the sender's mailbox
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<@relay.client.example,@other.client.example:sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

  @RFC5321-4.1.2-d @must @rests-on-RFC5321-3.3-d
  Rule: Every octet that an Atom may have is accepted in a local-part

    Scenario Outline: MAIL from <sender>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<<sender>@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | sender                 |
        | a.b.c                  |
        | a                      |
        | !#$%&'*+-/=?^_`\{\|\}~ |

  @RFC5321-4.1.2-f @should @rests-on-RFC5321-3.3-d
  Rule: A local-part can be a Quoted-string with any printable octets in it

    Scenario Outline: MAIL from <sender>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<<sender>@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | sender      |
        | "two words" |
        | "a\\\\"b"   |
        | "@"         |

  @RFC5321-4.1.2-h @must @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: The quoted forms of a local-part lead to the same mailbox as the one without quotes

    Scenario Outline: RCPT to <path>
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
        C: RCPT TO:<path>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

      Examples:
        | path                             |
        | \<"{alice.local}"@{domain}\>     |
        | \<"\\\\{alice.local}"@{domain}\> |

  @RFC5321-4.1.2-k @must @rests-on-RFC5321-3.3-d
  Rule: A command with octets that its argument cannot hold is refused
    # RFC 5321 §4.1.2 forbids control characters in MAIL and RCPT, and wants 501 for invalid octets.

    Scenario Outline: <octets> in a path
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sen<octets>der@client.example>
        S: 5xx
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<<octets>{alice}>
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | octets |
        | \\x01  |
        | \\x7f  |
        | \\x1b  |
