@smtp @server
Feature: RFC 5321 §4.1.1.10 QUIT

  @RFC5321-4.1.1.10-a @must
  Rule: QUIT is answered with 221, and then the server closes the connection

    Scenario: QUIT behind EHLO
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: QUIT
        S: 221
        S: (closes)
        """

    Scenario: QUIT behind an error
      When the SMTP dialogue runs
        """
        C: WXYZ
        S: 5xx
        C: QUIT
        S: 221
        S: (closes)
        """

  @RFC5321-4.1.1.10-e @RFC5321-4.1.1.10-g @RFC5321-4.1.1.5-h @must @rests-on-RFC5321-3.3-d
  Rule: A transaction that is cut off by the loss of the connection is cancelled

    Scenario: the connection is dropped in the middle of the message
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
        C: {mail.stuffed}
        C: (closes)
        """
      Then alice did not receive the message "mail"

  @RFC5321-4.1.1.10-f @must @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: A transaction that was completed before the connection is lost is not undone

    Scenario: the connection is dropped behind the message
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
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: (closes)
        """
      Then alice receives the message "mail"

  @RFC5321-4.1.1.10-h @must @rests-on-RFC5321-3.3-d
  Rule: QUIT may come at any time, and ends the transaction

    Scenario: QUIT as the first command
      When the SMTP dialogue runs
        """
        C: QUIT
        S: 221
        S: (closes)
        """

    Scenario: QUIT in a transaction
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: QUIT
        S: 221
        S: (closes)
        """

    Scenario Outline: QUIT behind <command>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <command>
        S: <code>
        C: QUIT
        S: 221
        S: (closes)
        """

      Examples:
        | command             | code          |
        | HELO client.example | 2xx\|5xx      |
        | EHLO client.example | 2xx\|5xx      |
        | RSET                | 250           |
        | NOOP                | 250           |
        | EHLO                | 2xx\|5xx      |
        | MAIL FROM:          | 2xx\|5xx      |
        | RCPT TO:\<{alice}\> | 5xx           |
        | VRFY {unknown}      | 2xx\|4xx\|5xx |
        | HELP                | 2xx\|4xx\|5xx |

      @rests-on-RFC5321-3.3-z
      Examples: DATA, where it is refused at once
        | command             | code          |
        | DATA                | 4xx\|5xx      |

  @RFC5321-4.1.1.10-b @must @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: A server does not close the connection because of a refused command: a whole transaction succeeds behind it

    Scenario Outline: a message behind <command>
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
        C: <command>
        S: 2xx|4xx|5xx
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
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

      Examples:
        | command             |
        | WXYZ                |
        | EHLO                |
        | HELO                |
        | MAIL FROM:          |
        | RCPT TO:\<{alice}\> |
        | RCPT TO:\<\>        |
        | TURN                |
        | \s                  |

      @rests-on-RFC5321-3.3-z
      Examples: DATA, where it is refused at once
        | command             |
        | DATA                |

    Scenario Outline: a message behind <what> with NUL in it
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
        C: <command>
        S: 2xx|4xx|5xx
        C: RSET
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
        | what               | command           |
        | NOOP               | NOOP a\\0b        |
        | an unknown command | WX\\0YZ           |
        | VRFY               | VRFY {unknown}\\0 |

    Scenario: a message behind a refused command at each place of the transaction
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
        C: WXYZ
        S: 5xx
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<>
        S: 5xx
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        C: QUIT
        S: 221
        S: (closes)
        """
      Then alice receives the message "mail"

  @RFC5321-4.1.1.10-c @must @untestable
  Rule: A client closes the connection only behind QUIT and its reply
    This binds the client alone.
