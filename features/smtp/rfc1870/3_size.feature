@smtp @server
Feature: RFC 1870 §3 SIZE

  @RFC1870-3-c @must @monitored @needs-size
  Rule: The SIZE keyword has one number behind it, or nothing

    Scenario: SIZE in the response to EHLO
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250-SIZE
        S: 250
        """

  @RFC1870-3-f @must @needs-size @rests-on-RFC5321-3.3-d
  Rule: The value of the SIZE parameter has up to 20 digits

    Scenario: 20 digits, most of them noughts
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> SIZE=00000000000000001000
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """
