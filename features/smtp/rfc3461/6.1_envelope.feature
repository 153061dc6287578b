@smtp @server @needs-dsn
Feature: RFC 3461 §6.1 Envelope of notifications

  @RFC3461-6.1-a @RFC3464-2-c @RFC5321-4.5.5-d @must @rests-on-RFC3461-5.2.3-a
  Rule: A notification has a null reverse-path

    Scenario: as the mailbox says it
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
      And the notification has these header fields
        """
        (if any) Return-Path: <>
        """

    Scenario Outline: after <parameters>
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
        C: MAIL FROM:<{alice}> <parameters>
        S: 250
        C: RCPT TO:<{alice}> NOTIFY=SUCCESS,FAILURE
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives a notification about "mail" to alice
      And the notification has these header fields
        """
        (if any) Return-Path: <>
        """

      Examples:
        | parameters              |
        | RET=FULL                |
        | ENVID=QQ314159 RET=HDRS |

  @RFC3461-6.1-b @RFC3464-2-d @must @needs-second-account @rests-on-RFC3461-5.2.3-a
  Rule: A notification goes to the reverse-path, whatever the message says

    Scenario Outline: another address in <field>
      Given the message "mail"
        """
        From: Sender <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.notify@client.example>
        Subject: about a delivery
        <field>: <{bob}>
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
      And the notification has these header fields
        """
        To: {*}{alice}{*}
        """
      And bob did not receive a notification about "mail"

      Examples:
        | field       |
        | Sender      |
        | Reply-To    |
        | Errors-To   |
        | Return-Path |

  @RFC3461-6.1-c @must @untestable
  Rule: A notification is sent without RET, and with no NOTIFY but NEVER
    What a server says to the next one is not ours to see.
