@smtp @server
Feature: RFC 3030 §3 BINARYMIME

  Background:
    Given the message "mail"
      """
      From: <sender@client.example>
      Date: Thu, 01 Jan 2026 12:00:00 +0000
      Subject: mail
      {run-header}

      This is the mail.
      """

  @RFC3030-3-c @must @monitored @needs-binarymime
  Rule: BINARYMIME is offered only together with CHUNKING

    Scenario: both in the response to EHLO
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250-BINARYMIME
        S: 250-CHUNKING
        S: 250
        """

  @RFC3030-3-d @must @monitored @needs-binarymime
  Rule: The BINARYMIME keyword has no parameter

    Scenario: the keyword in the response to EHLO
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250-BINARYMIME
        S: 250
        """

  @RFC3030-3-e @must @needs-binarymime @rests-on-RFC5321-3.3-d
  Rule: BODY has the value BINARYMIME, whatever its case

    Scenario Outline: <parameter>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> <parameter>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT {mail.size} LAST
        C: {mail}\
        S: 250
        """
      Then alice receives the message "mail"

      Examples:
        | parameter       |
        | BODY=BINARYMIME |
        | BODY=binarymime |
        | body=BinaryMime |

  @RFC3030-3-f @must @needs-binarymime @rests-on-RFC3030-3-e
  Rule: All bits of each octet of a binary message reach the mailbox

    Scenario Outline: <octets> in the body
      Given the message "binary"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        MIME-Version: 1.0
        Content-Type: application/octet-stream
        Content-Transfer-Encoding: binary
        {run-header}

        one<octets>two
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> BODY=BINARYMIME
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT {binary.size} LAST
        C: {binary}\
        S: 250
        C: QUIT
        S: 221
        """
      Then alice receives the message "binary"

      Examples:
        | octets                                   |
        | \\0                                      |
        | \\0\\0\\0                                |
        | \\r                                      |
        | \\n                                      |
        | \\n\\r                                   |
        | \\r\\r\\n                                |
        | \\r\\n\\n                                |
        | \\n.\\n                                  |
        | \\r\\n.\\r\\n                            |
        | \\r.\\r                                  |
        | \\x1a                                    |
        | \\x80\\x8d\\x8a\\xae\\xff                |
        | \\xc3                                    |
        | {a*2000}                                 |
        | {\\xff*5000}                             |

    Scenario Outline: <octets> as the last octets of the message
      Given the message "binary"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        MIME-Version: 1.0
        Content-Type: application/octet-stream
        Content-Transfer-Encoding: binary
        {run-header}

        one<octets>\
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> BODY=BINARYMIME
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT {binary.size} LAST
        C: {binary}\
        S: 250
        C: QUIT
        S: 221
        """
      Then alice receives the message "binary"

      Examples:
        | octets        |
        | two           |
        | \\r           |
        | \\n           |
        | \\r\\n.       |
        | \\r\\n\\r     |
        | \\xff         |

    Scenario Outline: a chunk that ends behind <head>, and the next one begins with <tail>
      Given the message "head"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        {run-header}

        one<head>\
        """
      And the message "whole"
        """
        {head}<tail>two
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> BODY=BINARYMIME
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT {head.size}
        C: {head}\
        S: 250
        C: BDAT <size> LAST
        C: <tail>two
        S: 250
        """
      Then alice receives the message "whole"

      Examples:
        | head  | tail  | size |
        | \\0   | \\0   | 6    |
        | \\r   | \\r   | 6    |
        | \\n   | \\r   | 6    |
        | \\n   | \\n   | 6    |
        | \\xff | \\x80 | 6    |
        | \\r   | \\0\\n | 7   |

  @RFC3030-3-g @must @needs-binarymime @rests-on-RFC3030-3-e
  Rule: DATA behind a MAIL with BODY=BINARYMIME is answered with 503

    Scenario: DATA, RSET, and the message again by BDAT
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> BODY=BINARYMIME
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 503
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example> BODY=BINARYMIME
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT {mail.size} LAST
        C: {mail}\
        S: 250
        """
      Then alice receives the message "mail"

    Scenario: DATA, RSET, and the message again by DATA
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> BODY=BINARYMIME
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 503
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

    Scenario: a transaction by BDAT before it
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> BODY=BINARYMIME
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT {mail.size} LAST
        C: {mail}\
        S: 250
        C: MAIL FROM:<sender@client.example> BODY=BINARYMIME
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 503
        C: QUIT
        S: 221
        """
      Then alice receives the message "mail"

  @RFC3030-3-h @must @needs-binarymime @rests-on-RFC3030-3-e
  Rule: BODY=BINARYMIME goes together with the other extensions that the server offers

    @needs-size
    Scenario: SIZE and BODY=BINARYMIME
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> SIZE={mail.size} BODY=BINARYMIME
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT {mail.size} LAST
        C: {mail}\
        S: 250
        """
      Then alice receives the message "mail"

    @needs-size @needs-pipelining
    Scenario: a binary message whose parts and commands come in one write
      Given the message "head"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        {run-header}

        \0one\xff\
        """
      And the message "whole"
        """
        {head}\r\0
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> BODY=BINARYMIME SIZE={whole.size}
        C: RCPT TO:<{alice}>
        C: BDAT {head.size}
        C: {head}\
        C: BDAT 4
        C: \r\0
        C: BDAT 0 LAST
        C: QUIT
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 221
        S: (closes)
        """
      Then alice receives the message "whole"

    @needs-8bitmime
    Scenario: a binary message, an 8-bit one and one of 7 bits in one session
      Given the message "binary"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        {run-header}

        binary\xff\rand more
        """
      And the message "eight"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        {run-header}

        \xc3\xa9
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> BODY=BINARYMIME
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT {binary.size} LAST
        C: {binary}\
        S: 250
        C: MAIL FROM:<sender@client.example> BODY=8BITMIME
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {eight.data}
        S: 250
        C: MAIL FROM:<sender@client.example> BODY=7BIT
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT {mail.size} LAST
        C: {mail}\
        S: 250
        """
      Then alice receives the message "binary"
      And alice receives the message "eight"
      And alice receives the message "mail"

  @RFC3030-3-i @must @untestable
  Rule: A MAIL line may be 16 octets longer for the sake of BODY=BINARYMIME
    No other part of a MAIL line can be made so long, by rules that every server shares, that those octets would matter.

  @RFC3030-3-j @must @needs-binarymime @rests-on-RFC5321-3.3-d
  Rule: A message with the content transfer encoding binary is accepted also without BODY=BINARYMIME

    Scenario Outline: lines of text as binary, <parameter>
      Given the message "binary"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        MIME-Version: 1.0
        Content-Type: text/plain
        Content-Transfer-Encoding: binary
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example><parameter>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT {binary.size} LAST
        C: {binary}\
        S: 250
        C: QUIT
        S: 221
        """

      Examples:
        | parameter         |
        |                   |
        | \\sBODY=7BIT      |
        | \\sBODY=8BITMIME  |
