@imap @server
Feature: RFC 9051 §6.1.3 LOGOUT

  @RFC9051-6.1.3-a @must @monitored
  Rule: LOGOUT is answered with BYE before the tagged OK

    Scenario: LOGOUT
      When the IMAP dialogue runs
        """
        C: a1 LOGOUT
        S: * BYE
        S: a1 OK
        """
