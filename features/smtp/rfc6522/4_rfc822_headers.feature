@smtp @server @needs-dsn
Feature: RFC 6522 §4 The media type text/rfc822-headers

  @RFC6522-4-b @should @rests-on-RFC3461-5.2.3-a
  Rule: A header section comes back as text/rfc822-headers, not as a message

    Scenario: RET=HDRS
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
        C: MAIL FROM:<{alice}> RET=HDRS
        S: 250
        C: RCPT TO:<{alice}> NOTIFY=SUCCESS
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives a notification about "mail"
      And the notification does not hold the body of "mail"
      And the notification has these third-part fields
        """
        (if any) Content-Type: text/rfc822-headers{*}|message/global-headers{*}
        """

  @RFC6522-4-c @should @rests-on-RFC3461-5.2.3-a
  Rule: What comes back has all fields of the header section

    Scenario Outline: RET=<ret>
      Given the message "mail"
        """
        From: <{alice}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.notify@client.example>
        Subject: about a delivery
        MIME-Version: 1.0
        Content-Type: text/plain; charset=us-ascii
        Content-Transfer-Encoding: 7bit
        Comments: (one
        \s of several lines)
        X-Last: the last one
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<{alice}> RET=<ret>
        S: 250
        C: RCPT TO:<{alice}> NOTIFY=SUCCESS
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives a notification about "mail"
      And the notification has these returned fields
        """
        From: <{alice}>
        Message-ID: <{run}.notify@client.example>
        Subject: about a delivery
        MIME-Version: 1.0
        Content-Type: text/plain; charset=us-ascii
        Content-Transfer-Encoding: 7bit
        Comments: (one of several lines)
        X-Last: the last one
        """

      Examples:
        | ret  |
        | HDRS |
        | FULL |
