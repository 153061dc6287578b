@smtp @server
Feature: RFC 5321 §3.6.1 Source routes and relaying

  @RFC5321-3.6.1-a @should @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: The route is ignored, and the message goes to the last element in it

    Scenario Outline: mail to <route> and a mailbox of the server's own
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
        C: RCPT TO:<<route>:{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

      Examples:
        | route                                  |
        | @{domain}                              |
        | @relay.client.example                  |
        | @a.example,@{domain},@b.example        |

    Scenario: a route in both paths
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
        C: MAIL FROM:<@relay.client.example:sender@client.example>
        S: 250
        C: RCPT TO:<@{domain}:{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

  @RFC5321-3.6.1-b @must @rests-on-RFC5321-4.4-n @rests-on-RFC5321-3.3-d
  Rule: At delivery the reverse-path is the address that MAIL gave

    Scenario Outline: <mail>
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: where it came from
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<path>
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
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "where it came from" HEADER Return-Path "sender@client.example"
        S: * SEARCH {uid:number}
        S: a2 OK
        """

      Examples:
        | mail                      | path                                              |
        | without a route           | \<sender@client.example\>                         |

      @rests-on-RFC5321-3.6.1-d
      Examples: routes, which a server may decline
        | mail                      | path                                              |
        | with a route of one host  | \<@relay.client.example:sender@client.example\>   |
        | with a route of two hosts | \<@a.example,@b.example:sender@client.example\>   |

    Scenario: the mailbox of the recipient himself
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: from himself
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<{alice.local}@client.example>
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
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "from himself" HEADER Return-Path "{alice.local}@client.example"
        S: * SEARCH {uid:number}
        S: a2 OK
        """

  @RFC5321-3.6.1-d @should @rests-on-RFC5321-3.3-d
  Rule: A route in the reverse-path is ignored, and mail from its last element is accepted

    Scenario Outline: mail from <path>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<path>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | path                                                                       |
        | \<@relay.client.example:sender@client.example\>                            |
        | \<@relay.client.example,@other.client.example:sender@client.example\>      |

  @RFC5321-3.6.1-c @must @untestable
  Rule: No client makes invalid source routes, or counts on one host after the other to resolve the names in it
    It binds clients.
