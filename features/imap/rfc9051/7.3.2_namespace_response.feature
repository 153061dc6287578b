@imap @server
Feature: RFC 9051 §7.3.2 NAMESPACE response

  @RFC9051-7.3.2-a @must @monitored @needs-namespace
  Rule: A NAMESPACE response has the form that the grammar gives it

    Scenario: NAMESPACE
      When the IMAP dialogue runs
        """
        C: a1 NAMESPACE
        S: * NAMESPACE {personal:text} {others:text} {shared:text}
        S: a1 OK
        """
