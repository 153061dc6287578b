@smtp @server
Feature: RFC 5321 §4.5.3.1.8 Recipients buffer

  @RFC5321-4.5.3.1.8-a @must @rests-on-RFC5321-3.3-d
  Rule: A hundred recipients of one message are accepted

    Scenario: a hundred RCPT commands for one mailbox
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RSET
        S: 250
        """

  # Behind such a refusal a server may answer DATA with 503 (§4.5.3.1.10): RFC5321-4.5.3.1.8-f informs of that.
  @RFC5321-4.5.3.1.8-c @RFC5321-4.5.3.1.10-a @must @rests-on-RFC5321-4.5.3.1.8-a
  Rule: A recipient beyond the server's limit is refused with 452 or by policy, and the session goes on

    Scenario: a hundred and one RCPT commands for one mailbox
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250|452|5xx
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

  @RFC5321-4.5.3.1.8-f @may @rests-on-RFC5321-4.5.3.1.8-a @rests-on-RFC5321-4.1.1.4-h
  Rule: The recipients before the server's limit get the message, though one beyond it was refused

    Scenario: a hundred and one RCPT commands for one mailbox, and a message
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
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250|452|5xx
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

  @RFC5321-4.5.3.1.8-d @should @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: A message is not refused for the number of recipients that its header section shows

    Scenario: three hundred addresses in To and Cc
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        To: one@client.example{,\r\n two.of.many@client.example*150}
        Cc: one@client.example{,\r\n two.of.many@client.example*150}
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

  @RFC5321-4.5.3.1.8-e @should @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: A message is not refused for what is wrong in its header section

    Scenario Outline: <what>
      Given the message "mail"
        """
        From: <sender@client.example>
        <field>
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """

      Examples:
        | what                    | field                             |
        | a date that is none     | Date: the day before yesterday    |
        | an address that is none | To: nobody in particular, @, \<\> |
        | two subjects            | Subject: one\nSubject: two        |
        | a broken encoded-word   | Subject: =?nothing?Q?=ZZ?=        |
