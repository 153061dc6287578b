@smtp @server
Feature: RFC 2920 §3.2 Long groups

  @RFC2920-3.2-l @must @needs-pipelining @rests-on-RFC5321-4.5.3.1.8-a @rests-on-RFC5321-3.3-d
  Rule: However long a group is, all of its commands are answered
    # RFC 2920 §3.2 (9): nothing of the input may be lost.

    Scenario: two hundred commands in one write
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RSET
        C: MAIL FROM:<sender@client.example>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RSET
        C: MAIL FROM:<sender@client.example>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RSET
        C: MAIL FROM:<sender@client.example>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{alice}>
        C: RSET
        C: QUIT
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 221
        S: (closes)
        """
