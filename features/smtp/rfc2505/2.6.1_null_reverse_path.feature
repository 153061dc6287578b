@smtp @server
Feature: RFC 2505 §2.6.1 MAIL FROM:<>

  @RFC2505-2.6.1-a @must @rests-on-RFC5321-3.3-d
  Rule: Mail from the null reverse-path is not refused for it

    Scenario Outline: <mail> behind <hello>
      When the SMTP dialogue runs
        """
        C: <hello> client.example
        S: 250
        C: <mail>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RSET
        S: 250
        C: <mail>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | hello | mail           |
        | EHLO  | MAIL FROM:\<\> |
        | HELO  | MAIL FROM:\<\> |
        | EHLO  | mail from:\<\> |

  @RFC2505-2.6.1-b @must @needs-second-account @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: Mail from the null reverse-path can have several recipients

    Scenario: two recipients
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
        C: MAIL FROM:<>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{bob}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"
      And bob receives the message "mail"
