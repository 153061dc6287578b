@imap @server
Feature: RFC 9051 §6.3.1 ENABLE

  @RFC9051-6.3.1-e @must @monitored @needs-enable
  Rule: A successful ENABLE has an ENABLED response, even where nothing was enabled

    Scenario: ENABLE of an extension that no one knows
      When the IMAP dialogue runs
        """
        C: a1 ENABLE X-MAILSPEC-UNKNOWN
        S: * ENABLED ...
        S: (no) * ENABLED X-MAILSPEC-UNKNOWN
        S: a1 OK
        """
