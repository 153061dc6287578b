@smtp @server
Feature: RFC 3030 §2 The syntax of BDAT

  Background:
    Given the message "mail"
      """
      From: <sender@client.example>
      Date: Thu, 01 Jan 2026 12:00:00 +0000
      Subject: mail
      {run-header}

      This is the mail.
      """

  @RFC3030-2-l @must @needs-chunking @needs-pipelining @rests-on-RFC5321-3.3-d
  Rule: A BDAT without a number where its size belongs is refused

    # A server that takes the command delivers what a run can find again: the chunk before has its header.
    Scenario Outline: BDAT<size>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT {mail.size}
        C: {mail}\
        S: 250
        C: BDAT<size>
        C: NOOP
        S: 5xx
        S: (or closes)
        S: 250|503
        S: (or closes)
        C: RSET
        S: 250
        S: (or closes)
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

      Examples:
        | size        |
        |             |
        | \\s         |
        | \\sLAST     |
        | \\sLAST\\s6 |
        | \\sfive     |
        | \\s-1       |
        | \\s(6)      |
        | \\s\\xb2    |
        | \\sa0       |

    Scenario Outline: BDAT <size> behind a whole message
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT {mail.size}
        C: {mail}\
        S: 250
        C: BDAT <size>
        C: (closes)
        """
      Then alice did not receive the message "mail"

      Examples:
        | size    |
        | LAST    |
        | -1 LAST |
        | x LAST  |
        | 0x LAST |

  @RFC3030-2-m @must @needs-chunking @rests-on-RFC3030-2-t
  Rule: A size that is beyond what the server can count is not taken for another
    # Such a chunk never comes to its end. A server that cut the number off would see the end, and deliver.

    Scenario Outline: a last chunk of <size> octets, of which none comes
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT {mail.size}
        C: {mail}\
        S: 250
        C: BDAT <size> LAST
        C: (closes)
        """
      Then alice did not receive the message "mail"

      Examples:
        | size                                    |
        | 2147483648                              |
        | 4294967296                              |
        | 8589934592                              |
        | 9223372036854775808                     |
        | 18446744073709551616                    |
        | 36893488147419103232                    |
        | 340282366920938463463374607431768211456 |
        | 1000000000000000000000000000000         |

  @RFC3030-2-n @should @needs-chunking @needs-pipelining @rests-on-RFC5321-3.3-d
  Rule: A BDAT with anything but digits in its size, or anything but LAST behind it, is refused
    # RFC 3030 §2 has a grammar, and no word on what a server does about other forms.

    Scenario Outline: BDAT <arguments>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT {mail.size}
        C: {mail}\
        S: 250
        C: BDAT <arguments>
        C: NOOP
        S: 5xx
        S: (or closes)
        S: 250|503
        S: (or closes)
        C: RSET
        S: 250
        S: (or closes)
        """

      Examples:
        | arguments   |
        | +6          |
        | 6a          |
        | 0x6         |
        | 6.0         |
        | 6,          |
        | 1e1         |
        | 6-          |
        | 6LAST       |
        | 6 LAS       |
        | 6 LASTLY    |
        | 6 LAST LAST |
        | 6 LAST 6    |
        | 6 6         |
        | 6 FIRST     |
        | 6 LAST\\0   |

    Scenario Outline: BDAT 0 <marker> is not the last chunk
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT {mail.size}
        C: {mail}\
        S: 250
        C: BDAT 0 <marker>
        S: 5xx
        S: (or closes)
        C: RSET
        S: 250
        S: (or closes)
        """
      Then alice did not receive the message "mail"

      Examples:
        | marker    |
        | LAS       |
        | LASTLY    |
        | LAST LAST |
        | END       |
        | "LAST"    |
