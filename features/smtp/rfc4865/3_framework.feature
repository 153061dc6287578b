@smtp @server
Feature: RFC 4865 §3 FUTURERELEASE

  @RFC4865-3-c @must @monitored @needs-futurerelease
  Rule: The FUTURERELEASE keyword has two parameters: a number of seconds from 1 to 999999999, and a date-time in UTC

    Scenario: the keyword in the response to EHLO
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250-FUTURERELEASE {?} {?}
        S: 250
        """

  @RFC4865-3-d @must @needs-futurerelease @needs-auth-plain @rests-on-RFC4865-4.2-d
  Rule: A message without HOLDFOR and HOLDUNTIL is not held, whatever was asked for other messages

    Scenario Outline: <before> before it
      Given the message "mail"
        """
        From: <{alice}>
        To: <{alice}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.not-held@client.example>
        Subject: mail
        {run-header}

        text
        """
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250-FUTURERELEASE {longest:number} {latest}
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: MAIL FROM:<{alice}> HOLDFOR=<interval>
        S: <reply>
        C: <end>
        S: 250
        C: MAIL FROM:<{alice}>
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
        | before                        | interval   | reply | end                 |
        | RSET                          | {longest}  | 250   | RSET                |
        | EHLO                          | {longest}  | 250   | EHLO client.example |
        | a hold that was refused       | {longest}0 | 5xx   | NOOP                |
