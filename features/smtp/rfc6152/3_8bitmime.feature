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

  @RFC6152-3-c @must @needs-8bitmime
  Rule: A BODY parameter with any other value is refused

    Scenario: BODY=9BIT
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> BODY=9BIT
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 5xx
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
