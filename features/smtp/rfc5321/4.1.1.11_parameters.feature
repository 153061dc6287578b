@smtp @server
Feature: RFC 5321 §4.1.1.11 Parameters of MAIL and RCPT

  @RFC5321-4.1.1.11-a @should @rests-on-RFC5321-3.3-d
  Rule: A parameter that the server does not know is answered with 555

    Scenario: an unknown parameter of MAIL
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> XWXYZ=1
        S: 555
        C: RCPT TO:<{alice}>
        S: 5xx
        """

    Scenario: an unknown parameter of RCPT
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}> XWXYZ
        S: 555
        C: DATA
        S: 5xx
        """
