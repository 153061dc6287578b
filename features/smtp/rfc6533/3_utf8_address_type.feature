@smtp @server @needs-dsn @needs-smtputf8
Feature: RFC 6533 §3 The address type utf-8

  @RFC6533-3-b @must @rests-on-RFC5321-3.3-d
  Rule: A server that offers SMTPUTF8 and DSN takes an ORCPT of the type utf-8

    Scenario Outline: <value> with SMTPUTF8
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> SMTPUTF8
        S: 250
        C: RCPT TO:<{alice}> ORCPT=<value>
        S: 250
        C: RSET
        S: 250
        """

      Examples:
        | value                                                    |
        | utf-8;caf\\xC3\\xA9@client.example                       |
        | UTF-8;\\xE2\\x82\\xAC\\xF0\\x9F\\x93\\xA7@client.example |
        | utf-8;caf\\\\x\\{E9\\}@client.example                    |
        | utf-8;plain@client.example                               |

    Scenario Outline: <value> without SMTPUTF8
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}> ORCPT=<value>
        S: 250
        C: RSET
        S: 250
        """

      Examples:
        | value                                 |
        | utf-8;caf\\\\x\\{E9\\}@client.example |
        | utf-8;a\\\\x\\{2B\\}b@client.example  |
        | utf-8;plain@client.example            |

  @RFC6533-3-c @RFC6533-4.1-d @must @rests-on-RFC6533-3-b @rests-on-RFC3461-5.2.3-a
  Rule: Original-Recipient has an address of the type utf-8 as it was meant, or in its coded form

    Scenario Outline: ORCPT=<value>
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
        C: MAIL FROM:<{alice}> SMTPUTF8
        S: 250
        C: RCPT TO:<{alice}> NOTIFY=SUCCESS ORCPT=<value>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives a notification about "mail" to alice
      And the notification has these per-recipient fields
        """
        Original-Recipient: utf-8;caf\xC3\xA9@client.example|utf-8;caf\\x\{E9\}@client.example
        """

      Examples:
        | value                                 |
        | utf-8;caf\\xC3\\xA9@client.example    |
        | utf-8;caf\\\\x\\{E9\\}@client.example |

    Scenario: the coded form without SMTPUTF8
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
        C: MAIL FROM:<{alice}>
        S: 250
        C: RCPT TO:<{alice}> NOTIFY=SUCCESS ORCPT=utf-8;caf\\x\{E9\}@client.example
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives a notification about "mail" to alice
      And the notification has these per-recipient fields
        """
        Original-Recipient: utf-8;caf\xC3\xA9@client.example|utf-8;caf\\x\{E9\}@client.example
        """

  @RFC6533-3-d @RFC6533-4.1-e @must @rests-on-RFC6533-3-b @rests-on-RFC3461-5.2.3-a
  Rule: A notification about a message with SMTPUTF8 has the form of this RFC

    Scenario Outline: after <parameter>
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
        C: MAIL FROM:<{alice}> SMTPUTF8
        S: 250
        C: RCPT TO:<{alice}> NOTIFY=SUCCESS <parameter>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives a notification about "mail"
      And the notification breaks no rule

      Examples:
        | parameter                                   |
        | ORCPT=utf-8;caf\\xC3\\xA9@client.example    |
        | ORCPT=utf-8;caf\\\\x\\{E9\\}@client.example |
        | ORCPT=rfc822;{alice}                        |

    Scenario: about a message with a UTF-8 Subject
      Given the message "mail"
        """
        From: <{alice}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.notify@client.example>
        Subject: caf\xC3\xA9
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<{alice}> BODY=8BITMIME SMTPUTF8 RET=HDRS
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
      And the notification has these returned fields
        """
        Subject: caf\xC3\xA9|{*}=?{*}
        """
