@smtp @server
Feature: RFC 5321 §4.1.4 Order of commands

  @RFC5321-4.1.4-c @must @rests-on-RFC5321-3.3-d
  Rule: EHLO or HELO inside a transaction discards the envelope gathered so far

    Scenario Outline: <greeting> in the middle of a transaction
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: <greeting> client.example
        S: 250
        C: RCPT TO:<{alice}>
        S: 5xx
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

      Examples:
        | greeting |
        | EHLO     |
        | HELO     |

    @rests-on-RFC5321-3.3-z
    Scenario Outline: <greeting> in a transaction that has a recipient
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: <greeting>
        S: 250
        C: DATA
        S: 5xx
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | greeting                  |
        | EHLO other.client.example |
        | HELO other.client.example |
        | EHLO [192.0.2.1]          |

  @RFC5321-4.1.4-d @must
  # A server may find an EHLO without a name acceptable; 504 is in the list of §4.3.2.
  Rule: An EHLO that is not acceptable is refused with 501, 500, 502, 504 or 550

    Scenario Outline: <ehlo>
      When the SMTP dialogue runs
        """
        C: <ehlo>
        S: 250|501|500|502|504|550
        C: EHLO client.example
        S: 250
        """

      Examples:
        | ehlo |
        | EHLO |
        | HELO |

  @RFC5321-4.1.4-o @may
  Rule: An EHLO or HELO without a name is refused

    Scenario Outline: <command>
      When the SMTP dialogue runs
        """
        C: <command>
        S: 5xx
        C: EHLO client.example
        S: 250
        """

      Examples:
        | command |
        | EHLO    |
        | HELO    |

  @RFC5321-4.1.4-e @must @rests-on-RFC5321-4.1.4-o @rests-on-RFC5321-3.3-d
  Rule: An EHLO that was refused leaves the transaction as it was

    Scenario: EHLO without a domain between MAIL and RCPT
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
        C: EHLO
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

    Scenario Outline: a message behind <command> without a name
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
        C: <command>
        S: 5xx
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

      Examples:
        | command |
        | EHLO    |
        | HELO    |

  @RFC5321-4.1.4-h @should
  Rule: NOOP, HELP, EXPN, VRFY and RSET are not refused with 503 where EHLO has not been said

    Scenario Outline: <command> as the first command
      When the SMTP dialogue runs
        """
        C: <command>
        S: 250
        C: EHLO client.example
        S: 250
        """

      Examples:
        | command |
        | NOOP    |
        | RSET    |

    Scenario Outline: <command>, which need not be implemented, as the first command
      When the SMTP dialogue runs
        """
        C: <command>
        S: 2xx|4xx|500|501|502|504|53x|55x
        C: EHLO client.example
        S: 250
        """

      Examples:
        | command      |
        | HELP         |
        | EXPN {alice} |
        | VRFY {alice} |

  @RFC5321-4.1.4-k @must @rests-on-RFC5321-3.3-d
  Rule: Commands that are out of order are answered with 503, and change nothing

    @rests-on-RFC5321-3.3-z
    Scenario: DATA before MAIL
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: DATA
        S: 503|554
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

    @rests-on-RFC5321-3.3-h @rests-on-RFC5321-3.3-z
    Scenario: RCPT before MAIL
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: RCPT TO:<{alice}>
        S: 503
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: DATA
        S: 503|554
        """

    Scenario Outline: <command> before EHLO
      When the SMTP dialogue runs
        """
        C: <command>
        S: <code>
        C: EHLO client.example
        S: 250
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | command                             | code                    |
        | RCPT TO:\<{alice}\>                 | 503\|530                |
        | MAIL FROM:\<sender@client.example\> | 250\|503\|530\|55x\|4xx |

      @rests-on-RFC5321-3.3-z
      Examples: DATA, where it is refused at once
        | command                             | code                    |
        | DATA                                | 503\|530\|554           |

    Scenario Outline: <command> behind <what>
      When the SMTP dialogue runs
        """
        <lines>
        C: <command>
        S: <code>
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | command             | what                          | lines                                                                                                                           | code     |
        | RCPT TO:\<{alice}\> | HELO                          | C: HELO client.example\nS: 250                                                                                                  | 503      |
        | RCPT TO:\<{alice}\> | RSET                          | C: EHLO client.example\nS: 250\nC: RSET\nS: 250                                                                                 | 503      |
        | RCPT TO:\<{alice}\> | a transaction that RSET ended | C: EHLO client.example\nS: 250\nC: MAIL FROM:\<sender@client.example\>\nS: 250\nC: RSET\nS: 250                                 | 503      |

      @rests-on-RFC5321-3.3-z
      Examples: DATA, where it is refused at once
        | command             | what                          | lines                                                                                                                           | code     |
        | DATA                | HELO                          | C: HELO client.example\nS: 250                                                                                                  | 503\|554 |
        | DATA                | RSET                          | C: EHLO client.example\nS: 250\nC: RSET\nS: 250                                                                                 | 503\|554 |
        | DATA                | a transaction that RSET ended | C: EHLO client.example\nS: 250\nC: MAIL FROM:\<sender@client.example\>\nS: 250\nC: RCPT TO:\<{alice}\>\nS: 250\nC: RSET\nS: 250 | 503\|554 |

      @rests-on-RFC5321-4.1.2-o @rests-on-RFC5321-3.3-z
      Examples: where a MAIL without a path is refused
        | command             | what                          | lines                                                                                                                           | code     |
        | RCPT TO:\<{alice}\> | a MAIL that was refused       | C: EHLO client.example\nS: 250\nC: MAIL FROM:\nS: 5xx                                                                           | 503      |
        | DATA                | a MAIL that was refused       | C: EHLO client.example\nS: 250\nC: MAIL FROM:\nS: 5xx                                                                           | 503\|554 |

    @rests-on-RFC5321-4.1.4-c
    Scenario Outline: <command> behind a transaction that <greeting> ended
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: <greeting> client.example
        S: 250
        C: <command>
        S: <code>
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | command             | greeting | code     |
        | RCPT TO:\<{alice}\> | EHLO     | 503      |
        | RCPT TO:\<{alice}\> | HELO     | 503      |

      @rests-on-RFC5321-3.3-z
      Examples: DATA, where it is refused at once
        | command             | greeting | code     |
        | DATA                | EHLO     | 503\|554 |
        | DATA                | HELO     | 503\|554 |

    Scenario Outline: <command> between MAIL and RCPT, and behind RCPT
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
        C: <command>
        S: 2xx|4xx|5xx
        C: RCPT TO:<{alice}>
        S: 250
        C: <command>
        S: 2xx|4xx|5xx
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

      Examples:
        | command      |
        | NOOP         |
        | HELP         |
        | VRFY {alice} |
        | EXPN {alice} |
        | WXYZ         |
        | TURN         |

  @RFC5321-4.1.4-l @should @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: A second MAIL in a transaction is answered with 503, and the first one holds

    Scenario: MAIL between RCPT and DATA
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
        C: MAIL FROM:<other@client.example>
        S: 503
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

  @RFC5321-4.1.4-g @must @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: A message is not refused because the client's name does not belong to its address

    Scenario Outline: <greeting> <name>
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
        C: <greeting> <name>
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

      Examples:
        | greeting | name                   |
        | EHLO     | [192.0.2.77]           |
        | EHLO     | [IPv6:2001:db8::77]    |
        | EHLO     | mail.elsewhere.example |
        | HELO     | mail.elsewhere.example |

  @RFC5321-4.1.4-m @must @rests-on-RFC5321-4.1.2-o @rests-on-RFC5321-3.3-d
  Rule: A MAIL whose argument is not acceptable is answered with 501, and begins nothing

    # 550 and 553 are what §3.3 and §4.3.2 have for a mailbox that is not acceptable, 555 for what looks like a parameter, and 500 stands where the
    # words before the colon are read as the command's name (§4.2.2).
    Scenario Outline: <mail>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <mail>
        S: 501|500|550|553|555
        C: RCPT TO:<{alice}>
        S: 5xx
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

  @RFC5321-4.1.4-n @must @untestable
  Rule: A client gives its primary host name, opens no transaction inside another, and ends with QUIT
    This binds the client alone.
