@smtp @server
Feature: RFC 6152 §3 The 8bit-MIMEtransport extension

  @RFC6152-3-b @must @needs-8bitmime @rests-on-RFC5321-3.3-d
  Rule: MAIL takes the BODY parameter with the values 7BIT and 8BITMIME, whatever their case

    Scenario Outline: BODY=<value>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> BODY=<value>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | value    |
        | 7BIT     |
        | 8BITMIME |
        | 8bitmime |

  # RFC 6152 has the two values, and no word on what a server does about another.
  @RFC6152-3-c @should @needs-8bitmime
  Rule: A BODY parameter with any other value is refused

    Scenario Outline: <parameter>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> <parameter>
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 5xx
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

      Examples:
        | parameter          |
        | BODY=9BIT          |
        | BODY=8BIT          |
        | BODY=7             |
        | BODY=MIME          |
        | BODY=8BITMIMES     |
        | BODY=X8BITMIME     |
        | BODY=7BIT,8BITMIME |
        | BODY="8BITMIME"    |

    @lacks-binarymime
    Scenario: BODY=BINARYMIME at a server that does not offer BINARYMIME
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> BODY=BINARYMIME
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 5xx
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

  @RFC6152-3-g @must @needs-8bitmime @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: All bits of a message sent with BODY=8BITMIME reach the mailbox

    Scenario: the octets from 80 to FF
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        MIME-Version: 1.0
        Content-Type: text/plain; charset=iso-8859-1
        Content-Transfer-Encoding: 8bit
        {run-header}

        \x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f
        \xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae\xaf\xb0\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf
        \xc0\xc1\xc2\xc3\xc4\xc5\xc6\xc7\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde\xdf
        \xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> BODY=8BITMIME
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

  @RFC6152-3-d @should @needs-8bitmime @rests-on-RFC5321-3.3-d
  Rule: A BODY parameter without a value is refused

    Scenario Outline: <parameter>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> <parameter>
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 5xx
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

      Examples:
        | parameter |
        | BODY      |
        | BODY=     |

  @RFC6152-3-e @should @needs-8bitmime @rests-on-RFC5321-3.3-d
  Rule: A MAIL with two BODY parameters is refused

    Scenario Outline: <parameters>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> <parameters>
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 5xx
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

      Examples:
        | parameters                  |
        | BODY=8BITMIME BODY=8BITMIME |
        | BODY=7BIT BODY=8BITMIME     |
        | BODY=8BITMIME body=7bit     |

  @RFC6152-3-h @must @needs-8bitmime @rests-on-RFC6152-3-g
  Rule: The doubling of dots and the end of the data are the same with BODY=8BITMIME

    Scenario Outline: <lines> in the body
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        MIME-Version: 1.0
        Content-Type: text/plain; charset=iso-8859-1
        Content-Transfer-Encoding: 8bit
        {run-header}

        <lines>
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> BODY=8BITMIME
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        C: QUIT
        S: 221
        """
      Then alice receives the message "mail"

      Examples:
        | lines                              |
        | \\xe9\\r\\n.\\r\\n\\xe9              |
        | .\\xe9                             |
        | .\\r\\n\\xff                       |
        | ..\\r\\n.\\r\\n..\\xae             |
        | \\xae\\r\\n\\xae.\\r\\n.\\xae        |
        | \\x8d\\x8a.\\x8d\\x8a                |

  @RFC6152-3-i @must @needs-8bitmime @rests-on-RFC6152-3-g
  Rule: The CRLF before the dot that ends the data is the message's own

    Scenario Outline: a message that ends with <end>
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        {run-header}

        \xe9<end>
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> BODY=8BITMIME
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
        | end                  |
        | \\xe9                |
        | \\r\\n               |
        | \\r\\n\\r\\n\\r\\n     |

  @RFC6152-3-j @must @needs-8bitmime @rests-on-RFC6152-3-g
  Rule: A line of 8-bit octets may be as long as a line of 7-bit ones

    Scenario Outline: <line>
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        {run-header}

        <line>
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> BODY=8BITMIME
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
        | line               |
        | {\\xe9*998}        |
        | .{\\xff*997}       |
        | {\\xc3\\xa9*499}   |

  @RFC6152-3-k @must @needs-8bitmime @rests-on-RFC6152-3-g
  Rule: BODY=8BITMIME and BODY=7BIT serve messages without an octet beyond 127 alike

    Scenario Outline: lines of ASCII with BODY=<value>
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> BODY=<value>
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
        | value    |
        | 7BIT     |
        | 8BITMIME |
        | 7bit     |
