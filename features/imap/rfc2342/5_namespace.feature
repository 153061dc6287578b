@imap @server @needs-namespace
Feature: RFC 2342 §5 NAMESPACE

  @RFC2342-5-a @must
  Rule: NAMESPACE is answered with one NAMESPACE response of three classes

    Scenario: the namespaces of a user
      When the IMAP dialogue runs
        """
        C: a1 NAMESPACE
        S: * NAMESPACE {personal:text} {others:text} {shared:text}
        S: a1 OK
        """
