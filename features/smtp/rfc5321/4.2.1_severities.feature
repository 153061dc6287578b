@smtp @server
Feature: RFC 5321 §4.2.1 Reply code severities

  @RFC5321-4.2.1-d @must @monitored
  Rule: All lines of one reply have the same reply code

    Scenario: the lines of the response to EHLO
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        """
