@smtp @server @needs-dsn
Feature: RFC 3461 §5.2.8 Notifications about several recipients

  @RFC3461-5.2.8-a @should @needs-second-account @rests-on-RFC3461-5.1-c @rests-on-RFC3461-5.2.3-a
  Rule: A notification speaks of no recipient for whom none is to be sent

    Scenario Outline: the other recipient with <parameter>
      Given the message "mail"
        """
        From: <{alice}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.notify@client.example>
        Subject: two recipients
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<{alice}>
        S: 250
        C: RCPT TO:<{bob}> <parameter>
        S: 250
        C: RCPT TO:<{alice}> NOTIFY=SUCCESS
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
      And bob receives the message "mail"

      Examples:
        | parameter            |
        | NOTIFY=NEVER         |
        | NOTIFY=FAILURE,DELAY |
        | ORCPT=rfc822;{bob}   |

  @RFC3461-5.2.8-b @must @needs-second-account @rests-on-RFC3461-5.1-c @rests-on-RFC3461-6.3-d @rests-on-RFC3461-5.2.3-a
  Rule: Each recipient with SUCCESS is reported, together with others or alone

    Scenario: both recipients with SUCCESS
      Given the message "mail"
        """
        From: <{alice}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.notify@client.example>
        Subject: two recipients
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<{alice}>
        S: 250
        C: RCPT TO:<{alice}> NOTIFY=SUCCESS ORCPT=rfc822;first@client.example
        S: 250
        C: RCPT TO:<{bob}> NOTIFY=SUCCESS,FAILURE ORCPT=rfc822;second@client.example
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives a notification about "mail" to alice
      And the notification has these per-recipient fields
        """
        Original-Recipient: rfc822;first@client.example
        Action: delivered|relayed|expanded
        """
      And alice receives a notification about "mail" to bob
      And the notification has these per-recipient fields
        """
        Original-Recipient: rfc822;second@client.example
        Action: delivered|relayed|expanded
        """

    Scenario: the second recipient alone
      Given the message "mail"
        """
        From: <{alice}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.notify@client.example>
        Subject: two recipients
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<{alice}>
        S: 250
        C: RCPT TO:<{alice}> NOTIFY=NEVER
        S: 250
        C: RCPT TO:<{bob}> NOTIFY=SUCCESS
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives a notification about "mail" to bob
      And the notification has these per-recipient fields
        """
        Action: delivered|relayed|expanded
        """
