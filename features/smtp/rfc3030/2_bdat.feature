@smtp @server
Feature: RFC 3030 §2 CHUNKING

  @RFC3030-2-d @must @monitored @needs-chunking
  Rule: A BDAT that succeeds is answered 250

    Scenario: a chunk that is not the last
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT 6
        C: text
        S: 250
        C: RSET
        S: 250
        """
