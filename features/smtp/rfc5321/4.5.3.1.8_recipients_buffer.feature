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
