@smtp @server
Feature: RFC 5321 §4.5.4.2 Receiving strategy

  @RFC5321-4.5.4.2-a @should @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: A server can handle several transactions at a time

    Scenario: three transactions that are open at once, and end in another order
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
      Given the message "third"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: third
        {run-header}

        This is the third mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C2: EHLO client.example
        S2: 250
        C3: EHLO client.example
        S3: 250
        C: MAIL FROM:<one@client.example>
        S: 250
        C2: MAIL FROM:<two@client.example>
        S2: 250
        C3: MAIL FROM:<three@client.example>
        S3: 250
        C3: RCPT TO:<{alice}>
        S3: 250
        C2: RCPT TO:<{alice}>
        S2: 250
        C: RCPT TO:<{alice}>
        S: 250
        C2: DATA
        S2: 354
        C: DATA
        S: 354
        C3: DATA
        S3: 354
        C3: {third.data}
        S3: 250
        C: {first.data}
        S: 250
        C2: {second.data}
        S2: 250
        """
      Then alice receives the message "first"
      And alice receives the message "second"
      And alice receives the message "third"
