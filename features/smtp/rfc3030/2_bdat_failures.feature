@smtp @server
Feature: RFC 3030 §2 When BDAT fails

  Background:
    Given the message "mail"
      """
      From: <sender@client.example>
      Date: Thu, 01 Jan 2026 12:00:00 +0000
      Subject: mail
      {run-header}

      This is the mail.
      """

  @RFC3030-2-o @must @needs-chunking @rests-on-RFC3030-2-e
  Rule: BDAT behind the last chunk is answered with 503

    Scenario Outline: <command> behind BDAT LAST
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT {mail.size} LAST
        C: {mail}\
        S: 250
        C: <command>
        C: <octets>\
        S: 503
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        """
      Then alice receives the message "mail"

      Examples:
        | command     | octets             |
        | BDAT 0 LAST |                    |
        | BDAT 6      | QUIT\\r\\n         |
        | BDAT 6 LAST | QUIT\\r\\n         |

  @RFC3030-2-p @must @needs-chunking @rests-on-RFC5321-3.3-d
  Rule: DATA behind BDAT in a transaction is answered with 503

    Scenario Outline: DATA behind a chunk of <octets>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: <command>
        C: <octets>\
        S: 250
        C: DATA
        S: 503
        """

      Examples:
        | command | octets           |
        | BDAT 1  | t                |
        | BDAT 6  | text\\r\\n       |
        | BDAT 6  | DATA\\r\\n       |
        | BDAT 5  | \\r\\n.\\r\\n    |

    Scenario: DATA behind all of a message but BDAT LAST
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
        C: DATA
        S: 503
        C: RSET
        S: 250
        C: QUIT
        S: 221
        """
      Then alice did not receive the message "mail"

  @RFC3030-2-q @must @needs-chunking @rests-on-RFC5321-3.3-d
  Rule: The octets of a chunk that is refused are taken in and thrown away before the refusal

    Scenario Outline: <command> without a transaction, with <octets> behind it
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <command>
        C: <octets>\
        S: 5xx|4xx
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

      Examples:
        | command      | octets                     |
        | BDAT 6       | QUIT\\r\\n                 |
        | BDAT 6 LAST  | QUIT\\r\\n                 |
        | BDAT 12      | QUIT\\r\\nQUIT\\r\\n       |
        | BDAT 5       | \\r\\n.\\r\\n              |
        | BDAT 4       | \\0\\xff\\r\\n             |

    Scenario Outline: <command> without a recipient, with <octets> behind it
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<>
        S: 5xx
        C: <command>
        C: <octets>\
        S: 5xx|4xx
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | command      | octets                     |
        | BDAT 6       | QUIT\\r\\n                 |
        | BDAT 6 LAST  | QUIT\\r\\n                 |
        | BDAT 12 LAST | RSET\\r\\nQUIT\\r\\n       |
        | BDAT 13      | BDAT 6 LAST\\r\\n          |
        | BDAT 4       | QUIT                       |

    Scenario: a chunk behind a DATA that does not belong there
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT 6
        C: text
        S: 250
        C: DATA
        S: 5xx
        C: BDAT 6
        C: NOOP
        S: 250|4xx|5xx
        C: RSET
        S: 250
        """

    Scenario Outline: a whole transaction in a chunk that <fault>
      Given the message "hidden"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: hidden
        {run-header}

        This is the hidden mail.
        """
      And the message "chunk"
        """
        RSET
        MAIL FROM:<sender@client.example>
        RCPT TO:<{alice}>
        DATA
        {hidden.data}
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <before>
        S: 250
        C: BDAT {chunk.size}<marker>
        C: {chunk}\
        S: 5xx|4xx
        C: QUIT
        S: 221
        """
      Then alice did not receive the message "hidden"

      Examples:
        | fault                           | before                               | marker     |
        | no transaction is open for      | NOOP                                 |            |
        | is the last, without MAIL       | NOOP                                 | \\sLAST    |
        | has no recipient                | MAIL FROM:<sender@client.example>    |            |
        | is the last, without recipients | MAIL FROM:<sender@client.example>    | \\sLAST    |

  @RFC3030-2-r @must @needs-chunking @needs-pipelining @rests-on-RFC3030-2-e
  Rule: Chunks that are on their way already when one is refused are taken in and thrown away

    Scenario: three chunks in a group whose only recipient is refused
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        C: RCPT TO:<>
        C: BDAT 6
        C: QUIT
        C: BDAT 12
        C: RSET
        C: QUIT
        C: BDAT 6 LAST
        C: QUIT
        S: 250
        S: 5xx
        S: 5xx|4xx
        S: 5xx|4xx
        S: 5xx|4xx
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT {mail.size} LAST
        C: {mail}\
        S: 250
        """
      Then alice receives the message "mail"

    Scenario: three chunks behind the last one, in its group
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        C: RCPT TO:<{alice}>
        C: BDAT {mail.size} LAST
        C: {mail}\
        C: BDAT 6
        C: QUIT
        C: BDAT 12
        C: RSET
        C: QUIT
        C: BDAT 6 LAST
        C: QUIT
        S: 250
        S: 250
        S: 250
        S: 5xx|4xx
        S: 5xx|4xx
        S: 5xx|4xx
        C: RSET
        S: 250
        C: QUIT
        S: 221
        """
      Then alice receives the message "mail"

  @RFC3030-2-s @must @needs-chunking @rests-on-RFC3030-2-e
  Rule: RSET between chunks clears those that have come

    Scenario: a chunk, RSET, and another message
      Given the message "lost"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: lost
        {run-header}
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT {lost.size}
        C: {lost}\
        S: 250
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT {mail.size} LAST
        C: {mail}\
        S: 250
        """
      Then alice receives the message "mail"

    Scenario: a chunk, RSET, and BDAT 0 LAST
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
        C: RSET
        S: 250
        C: BDAT 0 LAST
        S: 5xx
        C: QUIT
        S: 221
        """
      Then alice did not receive the message "mail"

    Scenario: a chunk, RSET, and a message by DATA
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT 6
        C: text
        S: 250
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

  @RFC3030-2-t @must @needs-chunking @rests-on-RFC3030-2-e
  Rule: A message whose last chunk has not come is not delivered

    Scenario Outline: <command> behind all of the message but BDAT LAST
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
        C: <command>
        S: <code>
        """
      Then alice did not receive the message "mail"

      Examples:
        | command             | code     |
        | QUIT                | 221      |
        | EHLO client.example | 250\|503 |
        | HELO client.example | 250\|503 |

    Scenario: the client closes behind all of the message but BDAT LAST
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
        C: (closes)
        """
      Then alice did not receive the message "mail"

    Scenario: the client closes an octet before the end of the last chunk
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
        C: BDAT 7 LAST
        C: text\r\
        C: (closes)
        """
      Then alice did not receive the message "mail"

  @RFC3030-2-u @must @needs-chunking @rests-on-RFC5321-3.3-d
  Rule: Octets behind a chunk that is too small are read as command lines, and refused

    Scenario Outline: <octets> behind the last octet of the chunk
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT 4
        C: text<octets>
        S: 250
        S: 5xx
        S: (or closes)
        C: NOOP
        S: 250|503
        """

      Examples:
        | octets                       |
        | and more                     |
        | \\xff\\xfe\\x80             |
        | \\0\\x01\\x02\\x1b          |
        | {\\xaa*500}                  |
        | {\\0*500}                    |
