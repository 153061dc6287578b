@smtp @server @needs-dsn
Feature: RFC 3464 §2 Format of a delivery status notification

  @RFC3464-2-e @RFC3464-3-b @RFC6522-3-f @must @rests-on-RFC3461-5.2.3-a
  Rule: What a server sends as a notification has the format of one

    @rests-on-RFC3461-4.2-a @rests-on-RFC3461-5.4-b
    Scenario Outline: after <mail> and <recipient>
      Given the message "mail"
        """
        From: <{alice}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.notify@client.example>
        Subject: about a delivery
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<{alice}> <mail>
        S: 250
        C: RCPT TO:<{alice}> NOTIFY=SUCCESS <recipient>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives a notification about "mail"
      And the notification breaks no rule

      Examples:
        | mail               | recipient                           |
        | RET=HDRS           | ORCPT=rfc822;other@client.example   |
        | RET=FULL           | ORCPT=rfc822;+28an+28open+20comment |
        | ENVID=+28+28+22    | ORCPT=rfc822;"+20"@client.example   |
        | ENVID={word+20*13} | ORCPT=rfc822;a+3Db                  |
        | ENVID={x*94}       | ORCPT=rfc822;{x*487}                |

    Scenario Outline: about a message with <what>
      Given the message "mail"
        """
        From: <{alice}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.notify@client.example>
        Subject: <subject>
        {run-header}

        <body>
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<{alice}>
        S: 250
        C: RCPT TO:<{alice}> NOTIFY=SUCCESS
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives a notification about "mail"
      And the notification breaks no rule

      Examples:
        | what                         | subject               | body                    |
        | a long Subject               | {many words *70}      | text                    |
        | a boundary in it             | --boundary=--         | --boundary              |
        | a header section in its body | fields                | Content-Type: text/html |
        | an encoded-word              | =?utf-8?Q?caf=C3=A9?= | text                    |
        | a long line                  | text                  | {x*998}                 |

    @needs-8bitmime
    Scenario: about an 8-bit message
      Given the message "mail"
        """
        From: <{alice}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.notify@client.example>
        Subject: eight bits
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit
        {run-header}

        caf\xC3\xA9
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<{alice}> BODY=8BITMIME RET=FULL
        S: 250
        C: RCPT TO:<{alice}> NOTIFY=SUCCESS
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives a notification about "mail"
      And the notification breaks no rule

    Scenario: about a message without a body
      Given the message "mail"
        """
        From: <{alice}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: no body
        {run-header}
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<{alice}>
        S: 250
        C: RCPT TO:<{alice}> NOTIFY=SUCCESS
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives a notification about "mail"
      And the notification breaks no rule

    Scenario: about a message with parts
      Given the message "mail"
        """
        From: <{alice}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.notify@client.example>
        Subject: parts
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=x
        {run-header}

        --x
        Content-Type: text/plain
        
        text
        --x
        Content-Type: message/rfc822
        
        Subject: inner
        
        text
        --x--
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<{alice}>
        S: 250
        C: RCPT TO:<{alice}> NOTIFY=SUCCESS
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives a notification about "mail"
      And the notification breaks no rule

  @RFC3464-2-f @should @untestable
  Rule: From has the address of a person who is responsible for the server
    Who reads an address is not to be seen.

  @RFC3464-2-g @should @untestable
  Rule: Nobody is notified about a notification
    What becomes of a notification whose delivery fails is not ours to see; that its reverse-path is null is judged.
