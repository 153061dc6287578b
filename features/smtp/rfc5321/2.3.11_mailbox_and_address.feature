@smtp @server
Feature: RFC 5321 §2.3.11 Mailbox and address

  @RFC5321-2.3.11-a @must @needs-second-account @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: The local-part of an address at another host means nothing here

    Scenario Outline: a mailbox of ours in <path>
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: mail
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<path>
        S: 2xx|4xx|5xx
        C: RCPT TO:<{bob}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then bob receives the message "mail"
      And alice did not receive the message "mail"

      Examples:
        | path                                           |
        | \<{alice.local}@elsewhere.example\>            |
        | \<{alice.local}%{domain}@elsewhere.example\>   |
        | \<{domain}!{alice.local}@elsewhere.example\>   |
        | \<"{alice}"@elsewhere.example\>                |

  @RFC5321-2.3.11-b @must @rests-on-RFC5321-4.4-n @rests-on-RFC5321-3.3-d
  Rule: The local-part of a reverse-path is kept as it came, whatever it looks like

    Scenario Outline: mail from <local>
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: a local-part of many meanings
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<<local>@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"
      And the IMAP dialogue runs
        """
        C: a1 EXAMINE INBOX
        S: a1 OK
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "a local-part of many meanings" HEADER Return-Path "<<local>@client.example>"
        S: * SEARCH {uid:number}
        S: a2 OK
        """

      Examples:
        | local                     |
        | sender%elsewhere.example  |
        | elsewhere.example!sender  |
        | sender+detail             |
        | sender=client.example     |
        | SRS0=hash=tt=host=Sender  |
