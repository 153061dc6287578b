@smtp @server
Feature: RFC 5321 §4.1.2 Command argument syntax

  @RFC5321-4.1.2-b @must @rests-on-RFC5321-3.3-d
  # "Accepted" is said of the syntax (appendix F.2): a server may decline addresses with a route (§3.6.1).
  Rule: A source route in the reverse-path is accepted, or declined by policy: it is no syntax error

    Scenario: two hosts before the sender's mailbox
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<@relay.client.example,@other.client.example:sender@client.example>
        S: 250|4xx|550|551|552|554
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example>
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

    Scenario Outline: MAIL from a Quoted-string of <what>
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
        | what                             | sender                           |
        | nothing                          | ""                               |
        | a space                          | "\\s"                            |
        | an Atom                          | "sender"                         |
        | dots at its ends                 | ".sender."                       |
        | dots side by side                | "sen..der"                       |
        | angle brackets                   | "\<sender\>"                     |
        | a backslash                      | "sen\\\\\\\\der"                 |
        | a comma, a colon and a semicolon | "sen,d:e;r"                      |
        | brackets and parentheses         | "[sen](der)"                     |
        | an Atom whose letters are quoted | "\\\\s\\\\e\\\\n\\\\d\\\\e\\\\r" |

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
        S: 4xx|5xx
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<<octets>{alice}>
        S: 4xx|5xx
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | octets |
        | \\x01  |
        | \\x7f  |
        | \\x1b  |

    Scenario Outline: VRFY and EXPN of a name with <octets>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: VRFY {alice.local}<octets>
        S: 252|4xx|5xx
        C: EXPN <octets>{alice.local}
        S: 252|4xx|5xx
        C: NOOP
        S: 250
        """

      Examples:
        | octets |
        | \\x01  |
        | \\x7f  |
        | \\x1b  |

  @RFC5321-4.1.2-a @should @rests-on-RFC5321-3.3-d
  Rule: A path that is outside the grammar is refused

    Scenario Outline: MAIL from <path>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<path>
        S: 5xx
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | path                                                                 |
        | sender@client.example                                                |
        | \<sender@client.example                                              |
        | sender@client.example\>                                              |
        | \<\<sender@client.example\>\>                                        |
        | \<sender@client.example\>\>                                          |
        | \<sender@client.example\>SIZE=1                                      |
        | \<.sender@client.example\>                                           |
        | \<sender.@client.example\>                                           |
        | \<sen..der@client.example\>                                          |
        | \<sen der@client.example\>                                           |
        | \<sen(der)@client.example\>                                          |
        | \<sen,der@client.example\>                                           |
        | \<sen;der@client.example\>                                           |
        | \<sen[der@client.example\>                                           |
        | \<sender@client@client.example\>                                     |
        | \<"sender@client.example\>                                           |
        | \<"sen"der@client.example\>                                          |
        | \<"sen"der"@client.example\>                                         |
        | \<"sender\\\\"@client.example\>                                      |
        | \<sender@\>                                                          |
        | \<@client.example\>                                                  |
        | \<sender@.client.example\>                                           |
        | \<sender@client..example\>                                           |
        | \<sender@client.example.\>                                           |
        | \<sender@-client.example\>                                           |
        | \<sender@client-.example\>                                           |
        | \<sender@client_.example\>                                           |
        | \<sender@cli ent.example\>                                           |
        | \<sender@cli!ent.example\>                                           |
        | \<sender@[192.0.2]\>                                                 |
        | \<sender@[192.0.2.256]\>                                             |
        | \<sender@[192.0.2.1\>                                                |
        | \<sender@[IPv6:2001:db8::1::2]\>                                     |
        | \<sender@[IPv6:2001:db8:0:0:0:0:0:0:1]\>                             |
        | \<sender@[IPv6:2001:db8::g]\>                                        |
        | \<@relay.client.example sender@client.example\>                      |
        | \<relay.client.example:sender@client.example\>                       |
        | \<@relay.client.example,other.client.example:sender@client.example\> |
        | \<@:sender@client.example\>                                          |

    Scenario Outline: RCPT to <path>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<path>
        S: 4xx|5xx
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | path                               |
        | \<{alice}                          |
        | \<\<{alice}\>\>                    |
        | \<{alice}\>\>                      |
        | \<.{alice}\>                       |
        | \<{alice.local}.@{domain}\>        |
        | \<{alice.local}..x@{domain}\>      |
        | \<{alice.local} x@{domain}\>       |
        | \<{alice.local}@\>                 |
        | \<@{domain}\>                      |
        | \<{alice.local}@.{domain}\>        |
        | \<{alice.local}@-{domain}\>        |
        | \<"{alice.local}@{domain}\>        |
        | \<"{alice.local}"x@{domain}\>      |
        | \<{alice.local}@x@{domain}\>       |
        | \<@:{alice}\>                      |
        | \<@relay.client.example,:{alice}\> |

  # Few servers look: yet the section forbids these octets in names, and wants 501 where they come all the same.
  @RFC5321-4.1.2-m @must
  Rule: An EHLO whose name has control characters is refused: with 501, if nothing else is wrong with it

    Scenario Outline: <octets> in the client's name
      When the SMTP dialogue runs
        """
        C: EHLO cli<octets>ent.example
        S: 500|501|504|55x
        C: EHLO client.example
        S: 250
        """

      Examples:
        | octets |
        | \\x01  |
        | \\x1b  |
        | \\x7f  |

  @RFC5321-4.1.2-o @should @rests-on-RFC5321-3.3-d
  Rule: A MAIL or RCPT without the words or the path that its grammar has is refused

    Scenario Outline: <mail>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <mail>
        S: 5xx
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | mail                              |
        | MAIL                              |
        | MAIL FROM                         |
        | MAIL FROM:                        |
        | MAIL FROM:\<                      |
        | MAIL TO:\<sender@client.example\> |
        | MAIL \<sender@client.example\>    |

    Scenario Outline: <rcpt>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: <rcpt>
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | rcpt                  |
        | RCPT \<{alice}\>      |
        | RCPT FROM:\<{alice}\> |

  @RFC5321-4.1.2-n @may
  Rule: An EHLO whose name has printable octets that no domain has is answered with 501

    Scenario Outline: <octets> in the client's name
      When the SMTP dialogue runs
        """
        C: EHLO cli<octets>ent.example
        S: 501
        C: EHLO client.example
        S: 250
        """

      Examples:
        | octets |
        | _      |
        | !      |
        | "@"    |
        | /      |
        | ;      |
        | ()     |

  @RFC5321-4.1.2-g @should @untestable
  Rule: A host defines no mailbox whose local-part needs quotes or depends on case
    Which mailboxes a server has cannot be listed from outside.

  @RFC5321-4.1.2-j @must @untestable
  Rule: A host defines no mailbox whose name needs octets beyond US-ASCII or control characters
    Which mailboxes a server has cannot be listed from outside.
