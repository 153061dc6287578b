@smtp @server
Feature: RFC 5321 §4.1.1.4 DATA

  @RFC5321-4.1.1.4-c @must @rests-on-RFC5321-3.3-d
  Rule: The mail data ends with <CRLF>.<CRLF> and with nothing that resembles it

    Scenario Outline: <octets> is not the end
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
        C: {run-header}
        C: Subject: no end
        C:
        C: text<octets>\
        C: EHLO client.example
        C: .
        S: 250|4xx|5xx
        S: (or closes)
        C: QUIT
        S: 221
        """

      Examples:
        | octets           |
        | \\n.\\n          |
        | \\r.\\r          |
        | \\n.\\r\\n       |
        | \\r.\\r\\n       |
        | \\r\\n.\\n       |
        | \\r\\n.\\r       |
        | \\r\\n.\\r\\r\\n |
        | \\r\\n.\\0\\r\\n |
        | \\r\\n.\\s\\r\\n |

  @RFC5321-4.1.1.4-d @must @needs-second-account @rests-on-RFC5321-3.3-d
  Rule: A message hidden behind a bare LF, a dot and a bare LF is not delivered

    Scenario Outline: a second transaction behind <octets>
      Given the message "hidden"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: hidden
        {run-header}

        This is the hidden mail.
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
        C: {run-header}
        C:
        C: text<octets>\
        C: MAIL FROM:<sender@client.example>
        C: RCPT TO:<{bob}>
        C: DATA
        C: {hidden.data}
        S: 250|4xx|5xx
        S: (or closes)
        """
      Then bob did not receive the message "hidden"

      Examples:
        | octets     |
        | \\n.\\n    |
        | \\n.\\r\\n |
        | \\r\\n.\\n |

  @RFC5321-4.1.1.4-f @must @rests-on-RFC5321-3.3-d
  Rule: The end of the mail data clears the reverse-path and the forward-paths

    @rests-on-RFC5321-3.3-z
    Scenario: RCPT and DATA behind a message
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
        C: RCPT TO:<{alice}>
        S: 5xx
        C: DATA
        S: 5xx
        """

  @RFC5321-4.1.1.4-h @must @rests-on-RFC5321-3.3-d
  Rule: A message that was answered with 250 reaches the mailbox of its recipient, unchanged behind the trace fields

    Scenario: one message for one recipient
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
        C: QUIT
        S: 221
        """
      Then alice receives the message "mail"

    Scenario: two transactions in one session
      Given the message "first"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: first
        {run-header}

        This is the first mail.
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
        C: QUIT
        S: 221
        """
      Then alice receives the message "first"
      And alice receives the message "second"
