@imap @server
Feature: RFC 9051 §6.2.1 STARTTLS

  @RFC9051-6.2.1-h @should @monitored @needs-starttls
  Rule: STARTTLS is no longer advertised once it was done

    Scenario: CAPABILITY after STARTTLS
      When the IMAP dialogue runs from the greeting
        """
        S: * OK
        C: a1 STARTTLS
        S: a1 OK
        C: (starts TLS)
        C: a2 CAPABILITY
        S: (no) * CAPABILITY STARTTLS
        S: a2 OK
        """
