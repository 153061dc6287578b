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
