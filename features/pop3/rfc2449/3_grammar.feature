@pop3 @server
Feature: RFC 2449 §3 General grammar

  @RFC2449-3-b @must @monitored
  Rule: The text of a response is US-ASCII as long as no language was chosen

    Scenario: success and failure
      When the POP3 dialogue runs
        """
        C: NOOP
        S: +OK
        C: XYZZ
        S: -ERR
        """

  @RFC2449-3-c @must @monitored
  Rule: A capability is its tag and its parameters, with one space before each

    Scenario: the response to CAPA
      When the POP3 dialogue runs
        """
        C: CAPA
        S: +OK|-ERR
        """
