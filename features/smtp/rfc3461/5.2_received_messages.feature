@smtp @server @needs-dsn
Feature: RFC 3461 §5.2 Handling of messages received via SMTP

  @RFC3461-5.2-a @RFC5321-6.1-d @must @rests-on-RFC3461-5.2.3-a
  Rule: Nobody is notified about a message whose reverse-path is null

    Scenario Outline: <parameter> and the sender in <field>
      Given the message "mail"
        """
        From: Sender <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.notify@client.example>
        Subject: no return address
        <field>: <{alice}>
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<>
        S: 250
        C: RCPT TO:<{alice}> <parameter>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"
      And alice did not receive a notification about "mail"

      Examples:
        | parameter                                    | field             |
        | NOTIFY=SUCCESS                               | Reply-To          |
        | NOTIFY=SUCCESS,FAILURE,DELAY                 | Errors-To         |
        | NOTIFY=SUCCESS ORCPT=rfc822;a@client.example | Sender            |
        | NOTIFY=SUCCESS                               | Return-Receipt-To |

  @RFC3461-5.2-b @should @untestable
  Rule: The postmaster hears of a failure that nobody may be notified of
    No delivery can be made to fail from outside after the message is accepted.
