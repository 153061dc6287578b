@smtp @server
Feature: RFC 5321 §4.5.3.1.7 Message content

  @RFC5321-4.5.3.1.7-a @must @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: A message of 64K octets is accepted

    # 64K is 65,536 to most and 64,000 to some: what is sent is less than either.
    Scenario: 63,900 octets
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        {run-header}

        {The quick brown fox jumps over the lazy dog, and the dog sleeps on..\r\n*910}\
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

    Scenario: 63,700 octets of which each line begins with a dot
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        {run-header}

        {.\r\n..\r\n.x\r\n*5780}\
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

  @RFC5321-4.5.3.1.7-b @should @untestable
  Rule: A server that limits the size of messages offers the SIZE extension
    Whether a server that does not offer it has a limit at all is found by no message of a bearable size.
