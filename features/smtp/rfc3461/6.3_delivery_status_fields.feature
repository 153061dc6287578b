@smtp @server @needs-dsn
Feature: RFC 3461 §6.3 Fields of message/delivery-status

  @RFC3461-6.3-a @RFC3464-2.2.1-b @RFC3464-2.2.1-d @must @rests-on-RFC3461-5.2.3-a
  Rule: Original-Envelope-Id has what ENVID said, decoded, letter for letter

    Scenario Outline: ENVID=<value>
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
        C: MAIL FROM:<{alice}> ENVID=<value>
        S: 250
        C: RCPT TO:<{alice}> NOTIFY=SUCCESS
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives a notification about "mail" to alice
      And the notification has these per-message fields
        """
        Original-Envelope-Id: <identifier>
        """

      Examples:
        | value      | identifier |
        | QQ314159   | QQ314159   |
        | aMixedCase | aMixedCase |
        | a+2Bb+3Dc  | a+b=c      |
        | +41+20word | A word     |
        | a;b:c/d@e  | a;b:c/d@e  |
        | {x*94}     | {x*94}     |

  @RFC3461-6.3-b @RFC3464-2.2.1-c @must @rests-on-RFC3461-5.2.3-a
  Rule: Without ENVID there is no Original-Envelope-Id

    Scenario: NOTIFY alone
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
        C: RCPT TO:<{alice}> NOTIFY=SUCCESS
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives a notification about "mail" to alice
      And the notification has these per-message fields
        """
        Reporting-MTA: {*}
        (no) Original-Envelope-Id
        """

    Scenario: ENVID in the transaction before
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
        C: MAIL FROM:<{alice}> ENVID=QQ314159
        S: 250
        C: RSET
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
      Then alice receives a notification about "mail" to alice
      And the notification has these per-message fields
        """
        Reporting-MTA: {*}
        (no) Original-Envelope-Id
        """

  @RFC3461-6.3-c @must @rests-on-RFC3461-5.2.3-a
  Rule: Reporting-MTA names who reports

    Scenario: of a delivery
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
        C: RCPT TO:<{alice}> NOTIFY=SUCCESS
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives a notification about "mail" to alice
      And the notification has these per-message fields
        """
        Reporting-MTA: {?};{?}|{?};{?} {*}
        """

  @RFC3461-6.3-d @must @rests-on-RFC3461-5.2.3-a
  Rule: Original-Recipient has what ORCPT said, letter for letter

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
        C: MAIL FROM:<{alice}>
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
        Original-Recipient: <value>
        """

      Examples:
        | value                            |
        | rfc822;other@client.example      |
        | rfc822;Mixed.Case@Client.Example |
        | rfc822;a/b&c@client.example      |

  @RFC3461-6.3-i @should @rests-on-RFC3461-6.3-d @rests-on-RFC3461-5.2.3-a
  Rule: The codes of xtext in ORCPT are undone in Original-Recipient

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
        C: MAIL FROM:<{alice}>
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
        Original-Recipient: <recipient>
        """

      Examples:
        | value                           | recipient                   |
        | rfc822;a+2Bb+3Dc@client.example | rfc822;a+b=c@client.example |
        | rfc822;no+20address             | rfc822;no address           |
        | rfc822;+41lice@client.example   | rfc822;Alice@client.example |

  @RFC3461-6.3-e @RFC3464-3-a @must @rests-on-RFC3461-5.2.3-a
  Rule: Without ORCPT there is no Original-Recipient

    Scenario: NOTIFY alone
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
        C: RCPT TO:<{alice}> NOTIFY=SUCCESS
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives a notification about "mail" to alice
      And the notification has these per-recipient fields
        """
        Final-Recipient: {*}
        (no) Original-Recipient
        """

  @RFC3461-6.3-f @RFC3464-2.3.2-d @must @rests-on-RFC3461-5.2.3-a
  Rule: Final-Recipient has the address that RCPT said, of the type rfc822

    Scenario Outline: <parameters>
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
        C: RCPT TO:<{alice}> <parameters>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives a notification about "mail"
      And the notification has these per-recipient fields
        """
        Final-Recipient: rfc822;{alice}
        """

      Examples:
        | parameters                                       |
        | NOTIFY=SUCCESS                                   |
        | NOTIFY=SUCCESS ORCPT=rfc822;other@client.example |

  @RFC3461-6.3-g @must @rests-on-RFC3461-5.2.3-a
  Rule: Action and Status say what became of the message

    Scenario: of a delivery
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
        C: RCPT TO:<{alice}> NOTIFY=SUCCESS
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives a notification about "mail" to alice
      And the notification has these per-recipient fields
        """
        Action: delivered|relayed|expanded
        Status: 2.{?}.{?}
        """

  @RFC3461-6.3-h @must @untestable
  Rule: Remote-MTA and Diagnostic-Code say what the next server answered
    There is no next server whose replies we could choose.
