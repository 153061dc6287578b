@smtp @server
Feature: RFC 5321 §2.3.8 Lines

  @RFC5321-2.3.8-a @must @monitored
  Rule: A reply line ends in CRLF, and in nothing else

    Scenario: two replies
      When the SMTP dialogue runs
        """
        C: NOOP
        S: 250
        C: RSET
        S: 250
        """
