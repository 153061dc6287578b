@imap @server
Feature: RFC 9051 §7.2.1 ENABLED response

  @RFC9051-7.2.1-a @must @monitored @needs-enable @rests-on-RFC9051-6.3.1-e
  Rule: An ENABLED response has the form that the grammar gives it

    Scenario: ENABLE
      When the IMAP dialogue runs
        """
        C: a1 ENABLE X-MAILSPEC-UNKNOWN
        S: * ENABLED ...
        S: a1 OK
        """
