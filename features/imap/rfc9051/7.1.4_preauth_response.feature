@imap @server
Feature: RFC 9051 §7.1.4 PREAUTH response

  @RFC9051-7.1.4-a @must @monitored
  Rule: PREAUTH comes as greeting only

    Scenario: the responses behind the greeting
      When the IMAP dialogue runs
        """
        C: a1 NOOP
        S: a1 OK
        """
