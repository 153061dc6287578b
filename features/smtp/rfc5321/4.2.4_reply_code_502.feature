@smtp @server
Feature: RFC 5321 §4.2.4 Reply code 502

  @RFC5321-4.2.4-c @must @monitored @needs-starttls
  Rule: What the response to EHLO lists is not answered as unknown or not implemented

    Scenario: STARTTLS where it is listed
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: STARTTLS
        S: 220|4xx|5xx
        """
