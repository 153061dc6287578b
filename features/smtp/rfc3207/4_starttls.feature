@smtp @server
Feature: RFC 3207 §4 The STARTTLS command

  @RFC3207-4-b @must @needs-starttls
  Rule: STARTTLS is answered with 220, and then TLS begins

    Scenario: EHLO behind the handshake
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: STARTTLS
        S: 220
        C: (starts TLS)
        C: EHLO client.example
        S: 250 {host}
        C: QUIT
        S: 221
        S: (closes)
        """

  @RFC3207-4-c @should @needs-starttls
  Rule: STARTTLS takes no parameter

    Scenario: STARTTLS now
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: STARTTLS now
        S: 501
        C: NOOP
        S: 250
        """
