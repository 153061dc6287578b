@smtp @server @needs-dsn
Feature: RFC 3464 §2.2.2 Reporting-MTA

  @RFC3464-2.2.2-c @should @rests-on-RFC5321-3.3-e @rests-on-RFC3461-5.2.3-a
  Rule: Who refuses a recipient leaves it to the client to notify of that

    Scenario Outline: <recipients>
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
        C: RCPT TO:<<first>> NOTIFY=FAILURE
        S: <first reply>
        C: RCPT TO:<<second>> NOTIFY=FAILURE
        S: <second reply>
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"
      And alice did not receive a notification about "mail"

      Examples:
        | recipients                                | first     | first reply | second    | second reply |
        | one who does not exist, then one who does | {unknown} | 5xx         | {alice}   | 250          |
        | one who exists, then one who does not     | {alice}   | 250         | {unknown} | 5xx          |
