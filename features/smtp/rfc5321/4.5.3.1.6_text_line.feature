@smtp @server
Feature: RFC 5321 §4.5.3.1.6 Text line

  @RFC5321-4.5.3.1.6-a @must @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: A line of 1000 octets, CRLF included and the dot of transparency not, is delivered unchanged

    Scenario Outline: a line that begins with <octet>
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        {run-header}

        <octet>{x*996}z
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

      Examples:
        | octet |
        | a     |
        | .     |

    Scenario: a field of the header section
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        X-Long: {x*990}
        X-Folded: {y*988}
         {z*997}
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
