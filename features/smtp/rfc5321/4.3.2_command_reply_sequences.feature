@smtp @server
Feature: RFC 5321 §4.3.2 Command-reply sequences

  @RFC5321-4.3.2-b @must @monitored
  Rule: NOOP, RSET, QUIT and DATA are known commands: none is answered 500 or 502 when it is sent in its proper form

    Scenario: RSET and NOOP
      When the SMTP dialogue runs
        """
        C: RSET
        S: 250
        C: NOOP
        S: 250
        """

  @RFC5321-4.3.2-d @should @monitored
  Rule: The greeting has the code 220, or 554, 421 or 521 where the server does not serve

    Scenario: the greeting
      When the SMTP dialogue runs
        """
        S: 220
        """
