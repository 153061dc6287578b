@imap @server
Feature: RFC 9051 §6.1.1 CAPABILITY

  @RFC9051-6.1.1-a @must @monitored
  Rule: CAPABILITY is answered with a CAPABILITY response before the tagged OK

    Scenario: CAPABILITY
      When the IMAP dialogue runs
        """
        C: a1 CAPABILITY
        S: * CAPABILITY ...
        S: a1 OK
        """
