@smtp @server
Feature: RFC 2920 §3.1 Client use of pipelining

  @RFC2920-3.1-a @must @needs-pipelining @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: RSET, MAIL and RCPT are taken anywhere in a group, DATA at its end

    Scenario: a whole transaction in a group
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
        C: RSET
        C: MAIL FROM:<sender@client.example>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: DATA
        S: 250
        S: 250
        S: 250
        S: 250
        S: 354
        C: {mail.data}
        S: 250
        C: QUIT
        S: 221
        """
      Then alice receives the message "mail"

    Scenario: transactions that RSET ends, in one group
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        C: RCPT TO:<{alice}>
        C: RSET
        C: RCPT TO:<{alice}>
        C: MAIL FROM:<>
        C: RCPT TO:<{alice}>
        C: RSET
        C: RSET
        C: MAIL FROM:<sender@client.example>
        C: NOOP
        S: 250
        S: 250
        S: 250
        S: 5xx
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        """

    @needs-size
    Scenario: a MAIL with a size that is none
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> SIZE=x
        C: RCPT TO:<{alice}>
        C: RSET
        C: MAIL FROM:<sender@client.example> SIZE=100
        C: RCPT TO:<{alice}>
        C: NOOP
        S: 250|4xx|5xx
        S: 250|4xx|5xx
        S: 250
        S: 250
        S: 250
        S: 250
        """

    @needs-size @needs-8bitmime
    Scenario: a transaction with parameters in a group
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
        C: MAIL FROM:<sender@client.example> SIZE={mail.size} BODY=8BITMIME
        C: RCPT TO:<{alice}>
        C: DATA
        S: 250
        S: 250
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

    @needs-endpoint-lmtp
    Scenario: a whole transaction in a group of LMTP commands
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: mail
        {run-header}

        This is the mail.
        """
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250
        C: RSET
        C: MAIL FROM:<sender@client.example>
        C: RCPT TO:<>
        C: RCPT TO:<{alice}>
        C: DATA
        S: 250
        S: 250
        S: 5xx
        S: 250
        S: 354
        C: {mail.data}
        C: QUIT
        S: 250
        S: 221
        S: (closes)
        """
      Then alice receives the message "mail"

  @RFC2920-3.1-b @must @needs-pipelining @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: The mail data are taken as the first part of a group

    Scenario: a message, RSET and the next transaction
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: mail
        {run-header}

        This is the mail.
        """
      Given the message "second"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: second
        {run-header}

        This is the second mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        C: RCPT TO:<{alice}>
        C: DATA
        S: 250
        S: 250
        S: 354
        C: {mail.data}
        C: RSET
        C: MAIL FROM:<sender@client.example>
        C: RCPT TO:<>
        C: RCPT TO:<{alice}>
        C: DATA
        S: 250
        S: 250
        S: 250
        S: 5xx
        S: 250
        S: 354
        C: {second.data}
        C: QUIT
        S: 250
        S: 221
        S: (closes)
        """
      Then alice receives the message "mail"
      And alice receives the message "second"

    Scenario: a message whose lines look like commands, and NOOP
      Given the message "commands"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: commands
        {run-header}

        RSET
        .
        QUIT
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        C: RCPT TO:<{alice}>
        C: DATA
        S: 250
        S: 250
        S: 354
        C: {commands.data}
        C: NOOP
        S: 250
        S: 250
        """
      Then alice receives the message "commands"

  @RFC2920-3.1-c @must @untestable
  Rule: A client holds each reply against its command by counting, and looks at all of them
    This binds clients. A server shows nothing of it.
