@smtp @server
Feature: RFC 1870 §6.1 Server action on the extended MAIL command

  @RFC1870-6.1-d @should @needs-size @rests-on-RFC5321-3.3-d
  Rule: A declared size beyond what the server takes is refused at MAIL, with a code that MAIL has for it

    Scenario: ten petabytes
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> SIZE=9999999999999999
        S: 55x|45x
        C: RCPT TO:<{alice}>
        S: 5xx
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        """
