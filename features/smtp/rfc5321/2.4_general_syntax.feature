@smtp @server
Feature: RFC 5321 §2.4 General syntax and transaction model

  @RFC5321-2.4-b @must
  Rule: A command verb and the words of its arguments mean the same in capitals and in small letters

    Scenario: a transaction in mixed case
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
        C: ehLO client.example
        S: 250
        C: mail from:<sender@client.example>
        S: 250
        C: Rcpt tO:<{alice}>
        S: 250
        C: dAtA
        S: 354
        C: {mail.data}
        S: 250
        C: rset
        S: 250
        C: noop
        S: 250
        C: Quit
        S: 221
        """
      Then alice receives the message "mail"

  @RFC5321-2.4-c @must @rests-on-RFC5321-4.4-n @rests-on-RFC5321-3.3-d
  Rule: The case of the local-part of an address is kept

    Scenario: capitals in the reverse-path
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: capitals in the reverse-path
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<Sender.With.CapitalS@client.example>
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
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "capitals in the reverse-path"
        S: * SEARCH {uid:number}
        S: a2 OK
        C: a3 UID FETCH {uid} (BODY.PEEK[HEADER.FIELDS (RETURN-PATH)])
        S: * {?} FETCH (BODY[HEADER.FIELDS (RETURN-PATH)] "{*}<Sender.With.CapitalS@client.example>{*}")
        S: a3 OK
        """

  @RFC5321-2.4-e @must
  Rule: A server does nothing about a command before the CRLF that ends it has come

    Scenario: QUIT, and the rest of its line later
      When the SMTP dialogue runs
        """
        C: QUIT\
        C2: EHLO client.example
        S2: 250
        C: ING
        S: 5xx
        C: EHLO client.example
        S: 250
        """

  @RFC5321-2.4-g @should @rests-on-RFC5321-3.3-d
  Rule: A command with octets that are not US-ASCII is refused, unless an extension that the client uses permits them

    Scenario Outline: <octets> in the reverse-path
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<s<octets>nder@client.example>
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 5xx
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

      Examples:
        | octets     |
        | \\xe9      |
        | \\xc3\\xa9 |

  @RFC5321-2.4-h @should
  Rule: An SMTP server offers 8BITMIME

    Scenario: the response to EHLO
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250-8BITMIME
        S: 250
        """
