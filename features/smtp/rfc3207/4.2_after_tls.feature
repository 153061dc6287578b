@smtp @server
Feature: RFC 3207 §4.2 Result of the STARTTLS command

  @RFC3207-4.2-h @must @monitored @needs-starttls
  Rule: STARTTLS is not offered once TLS is on

    Scenario: EHLO behind the handshake
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: STARTTLS
        S: 220
        C: (starts TLS)
        C: EHLO client.example
        S: (no) 250-STARTTLS
        S: 250
        """
