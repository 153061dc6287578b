@smtp @server
Feature: RFC 2852 §2 DELIVERBY

  @RFC2852-2-c @must @monitored @needs-deliverby
  Rule: The DELIVERBY keyword has one parameter or none: a list that begins with the least by-time, or with nothing in its place

    Scenario: the keyword in the response to EHLO
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250-DELIVERBY
        S: 250
        """
