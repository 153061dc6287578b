@smtp @server @needs-endpoint-lmtp
Feature: RFC 2033 §4 The LMTP protocol

  @RFC2033-4-a @must
  Rule: What RFC 2033 does not change is as in SMTP

    Scenario Outline: <command> behind LHLO
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250
        C: <command>
        S: <reply>
        C: NOOP
        S: 250
        """

      Examples:
        | command                           | reply |
        | NOOP                              | 250   |
        | noop                              | 250   |
        | RSET                              | 250   |
        | Rset                              | 250   |
        | MAIL FROM:<sender@client.example> | 250   |
        | mail from:<sender@client.example> | 250   |
        | MAIL FROM:<>                      | 250   |
        | MAIL                              | 5xx   |
        | RCPT TO:<{alice}>                 | 503   |
        | WXYZ                              | 5xx   |

    Scenario Outline: <command> in a transaction
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: <command>
        S: <reply>
        C: RCPT TO:<{alice}>
        S: <then>
        C: RSET
        S: 250
        """

      Examples:
        | command                           | reply | then |
        | NOOP                              | 250   | 250  |
        | RSET                              | 250   | 503  |
        | LHLO client.example               | 250   | 503  |
        | WXYZ                              | 5xx   | 250  |
        | RCPT TO:<>                        | 5xx   | 250  |
        | RCPT                              | 5xx   | 250  |
        | EHLO client.example               | 4xx\|5xx | 250  |
        | HELO client.example               | 4xx\|5xx | 250  |

    Scenario: QUIT as the first command
      When the LMTP dialogue runs
        """
        C: QUIT
        S: 221
        S: (closes)
        """

    Scenario: QUIT in a transaction
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: QUIT
        S: 221
        S: (closes)
        """

    Scenario: lines that begin with dots
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: dots
        {run-header}

        .
        ..
        .text
        """
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250
        C: MAIL FROM:<>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"
      And what was added to the received message breaks no rule

    @needs-8bitmime @needs-size
    Scenario: parameters of extensions
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit
        {run-header}

        caf\xc3\xa9
        """
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> BODY=8BITMIME SIZE={mail.size}
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

    @needs-starttls
    Scenario: STARTTLS
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: STARTTLS
        S: 220
        C: (starts TLS)
        C: LHLO client.example
        S: (no) 250-STARTTLS
        S: 250 {host}
        C: RCPT TO:<{alice}>
        S: 5xx
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """
