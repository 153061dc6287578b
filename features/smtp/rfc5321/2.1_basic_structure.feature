@smtp @server
Feature: RFC 5321 §2.1 Basic structure

  @RFC5321-2.1-a @must @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: A message that was answered with 250 is the server's to deliver, whatever the client does next

    Scenario Outline: <command> behind the 250
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
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        C: <command>
        S: 250
        C: QUIT
        S: 221
        """
      Then alice receives the message "mail"

      Examples:
        | command |
        | RSET    |
        | NOOP    |

    @rests-on-RFC5321-4.1.4-c
    Scenario Outline: <command> client.example behind the 250
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
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        C: <command> client.example
        S: 250
        C: QUIT
        S: 221
        """
      Then alice receives the message "mail"

      Examples:
        | command |
        | EHLO    |
        | HELO    |

    Scenario: the connection is dropped at once
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
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        C: (closes)
        """
      Then alice receives the message "mail"

    Scenario: the next transaction fails
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
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        C: MAIL FROM:<other@client.example>
        S: 250
        C: RCPT TO:<>
        S: 5xx
        C: RSET
        S: 250
        """
      Then alice receives the message "mail"

  @RFC5321-2.1-b @must @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: A session can have several transactions, one behind the other

    Scenario Outline: three messages behind one <greeting>
      Given the message "first"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: first
        {run-header}

        This is the mail.
        """
      Given the message "second"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: second
        {run-header}

        This is the mail.
        """
      Given the message "third"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: third
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: <greeting> client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {first.data}
        S: 250
        C: MAIL FROM:<other@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {second.data}
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {third.data}
        S: 250
        C: QUIT
        S: 221
        """
      Then alice receives the message "first"
      And alice receives the message "second"
      And alice receives the message "third"

      Examples:
        | greeting |
        | EHLO     |
        | HELO     |

  @RFC5321-2.1-c @should @untestable
  Rule: A client that neither queues nor routes by itself uses message submission
    It binds clients: a server sees only that they come.
