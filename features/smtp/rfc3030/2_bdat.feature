@smtp @server
Feature: RFC 3030 §2 CHUNKING

  Background:
    Given the message "mail"
      """
      From: <sender@client.example>
      Date: Thu, 01 Jan 2026 12:00:00 +0000
      Subject: mail
      {run-header}

      This is the mail.
      """

  @RFC3030-2-d @must @monitored @needs-chunking
  Rule: A BDAT that succeeds is answered 250

    Scenario: a chunk that is not the last
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
        """

  @RFC3030-2-e @must @needs-chunking @rests-on-RFC5321-3.3-d
  Rule: The octets of the chunks, joined in their order, are the message

    Scenario: a message in one chunk
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
        C: QUIT
        S: 221
        """
      Then alice receives the message "mail"

    Scenario: a message in one chunk, and a last one of no octets
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
        C: BDAT 0 LAST
        S: 250
        """
      Then alice receives the message "mail"

    Scenario Outline: a chunk that ends <where>
      Given the message "head"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        {run-header}

        one<head>\
        """
      And the message "tail"
        """
        <tail>\
        two
        """
      And the message "whole"
        """
        {head}{tail}\
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT {head.size}
        C: {head}\
        S: 250
        C: BDAT {tail.size} LAST
        C: {tail}\
        S: 250
        """
      Then alice receives the message "whole"

      Examples:
        | where                           | head        | tail           |
        | within a line                   | half        | half\\r\\n     |
        | within a CRLF                   | \\r         | \\n            |
        | at a line's end                 | \\r\\n      | next\\r\\n     |
        | before a dot at a line's head   | \\r\\n      | .next\\r\\n    |
        | behind a dot at a line's head   | \\r\\n.     | next\\r\\n     |
        | between two dots                | \\r\\n.     | .next\\r\\n    |
        | behind a dot alone              | \\r\\n.     | \\r\\nnext\\r\\n |
        | within the CRLF of a dot alone  | \\r\\n.\\r  | \\nnext\\r\\n  |
        | within the CRLF before a dot    | \\r         | \\n.\\r\\n     |

    Scenario: a message of which each chunk is an octet or two
      Given the message "head"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        {run-header}
        """
      And the message "whole"
        """
        {head}
        abc
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT {head.size}
        C: {head}\
        S: 250
        C: BDAT 1
        C: \r\
        S: 250
        C: BDAT 1
        C: \n\
        S: 250
        C: BDAT 1
        C: a\
        S: 250
        C: BDAT 2
        C: bc\
        S: 250
        C: BDAT 1
        C: \r\
        S: 250
        C: BDAT 1 LAST
        C: \n\
        S: 250
        """
      Then alice receives the message "whole"

  @RFC3030-2-f @must @needs-chunking @rests-on-RFC3030-2-e
  Rule: A chunk is as long as its command says, whatever its octets look like

    Scenario Outline: <octets> in a chunk
      Given the message "dots"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        {run-header}

        one
        <octets>\
        two
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT {dots.size} LAST
        C: {dots}\
        S: 250
        C: QUIT
        S: 221
        """
      Then alice receives the message "dots"

      Examples:
        | octets                       |
        | .\\r\\n                      |
        | ..\\r\\n                     |
        | ...\\r\\n                    |
        | .one\\r\\n                   |
        | ..one\\r\\n                  |
        | \\r\\n.\\r\\n.\\r\\n         |
        | RSET\\r\\n                   |
        | .\\r\\nQUIT\\r\\n            |
        | BDAT 0 LAST\\r\\n            |
        | BDAT 5 LAST\\r\\nRSET\\r\\n  |

    Scenario: what would be the next command is the chunk's, when the chunk is that long
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT 12
        C: QUIT
        C: RSET
        S: 250
        C: BDAT 6
        C: QUIT
        S: 250
        C: RSET
        S: 250
        C: QUIT
        S: 221
        """

  @RFC3030-2-g @must @needs-chunking @rests-on-RFC3030-2-e
  Rule: LAST means the same in capitals and in small letters, and so does BDAT

    Scenario Outline: <verb> … <marker>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: <verb> {mail.size} <marker>
        C: {mail}\
        S: 250
        C: RCPT TO:<{alice}>
        S: 5xx
        """
      Then alice receives the message "mail"

      Examples:
        | verb | marker |
        | BDAT | last   |
        | BDAT | lAsT   |
        | bdat | last   |
        | bDaT | LAST   |

  @RFC3030-2-h @must @needs-chunking @rests-on-RFC3030-2-e
  Rule: Noughts before a chunk's size do not change it

    Scenario Outline: <noughts> before the size
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT <noughts>{mail.size} LAST
        C: {mail}\
        S: 250
        C: QUIT
        S: 221
        """
      Then alice receives the message "mail"

      Examples:
        | noughts |
        | 0       |
        | 000000  |

  @RFC3030-2-i @must @needs-chunking @needs-pipelining @rests-on-RFC3030-2-e
  Rule: Chunks that come in one group have one reply each, in their order

    Scenario: a whole transaction in one write
      Given the message "head"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        {run-header}

        one\
        """
      And the message "whole"
        """
        {head}
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        C: RCPT TO:<{alice}>
        C: BDAT {head.size}
        C: {head}\
        C: BDAT 1
        C: \r\
        C: BDAT 1
        C: \n\
        C: BDAT 0 LAST
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        C: QUIT
        S: 221
        """
      Then alice receives the message "whole"

    Scenario: two transactions in one write
      Given the message "second"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: second
        {run-header}

        This is the second mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        C: RCPT TO:<{alice}>
        C: BDAT {mail.size} LAST
        C: {mail}\
        C: MAIL FROM:<sender@client.example>
        C: RCPT TO:<{alice}>
        C: BDAT {second.size} LAST
        C: {second}\
        C: QUIT
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 221
        S: (closes)
        """
      Then alice receives the message "mail"
      And alice receives the message "second"

  @RFC3030-2-j @must @needs-chunking @rests-on-RFC5321-3.3-d
  Rule: A server that offers CHUNKING still takes messages by DATA

    Scenario: DATA, BDAT and DATA in the transactions of one session
      Given the message "second"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: second
        {run-header}

        This is the second mail.
        """
      And the message "third"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: third
        {run-header}

        .This is the third mail.
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
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT {second.size} LAST
        C: {second}\
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {third.data}
        S: 250
        """
      Then alice receives the message "mail"
      And alice receives the message "second"
      And alice receives the message "third"

  @RFC3030-2-k @must @needs-chunking @needs-8bitmime @rests-on-RFC3030-2-e
  Rule: A message of any kind that BODY names may come by BDAT

    Scenario Outline: BODY=<kind>
      Given the message "kind"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: <encoding>
        {run-header}

        <text>
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> BODY=<kind>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT {kind.size} LAST
        C: {kind}\
        S: 250
        """
      Then alice receives the message "kind"

      Examples:
        | kind     | encoding | text                     |
        | 7BIT     | 7bit     | This is the mail.        |
        | 8BITMIME | 8bit     | \\xc3\\xa9 \\xff\\x80    |

  @RFC3030-2-v @may @needs-chunking @rests-on-RFC3030-2-e
  Rule: A chunk of no octets that is not the last is accepted
    # RFC 3030 §2 has a grammar that permits it, and speaks of such a size for the last chunk alone.

    Scenario: chunks of no octets around the message
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT 0
        S: 250
        C: BDAT {mail.size}
        C: {mail}\
        S: 250
        C: BDAT 0
        S: 250
        C: BDAT 0 LAST
        S: 250
        """
      Then alice receives the message "mail"
