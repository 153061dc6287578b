@smtp @server
Feature: RFC 5321 §4.5.3.1.5 Reply line

  @RFC5321-4.5.3.1.5-a @should @monitored
  Rule: A reply line has at most 512 octets, CRLF included

    Scenario: the response to EHLO
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        """
