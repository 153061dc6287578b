@smtp @server
Feature: RFC 8314 §4 Use of TLS by message submission servers

  @RFC8314-4-a @must
  Rule: A submission server speaks TLS 1.2 or a later version

    # The suite's own handshake offers no older one.
    Scenario: the handshake comes to its end
      Given sessions begin with TLS
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: QUIT
        S: 221
        S: (closes)
        """

  @RFC8314-4-b @should @needs-starttls
  Rule: STARTTLS is not offered where it is likely to fail

    Scenario: what is offered works
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: STARTTLS
        S: 220
        C: (starts TLS)
        C: EHLO client.example
        S: 250
        C: QUIT
        S: 221
        S: (closes)
        """

  @RFC8314-4-c @must @untestable
  Rule: Providers keep valid certificates, offer TLS for each service, and publish where it is
    It binds those who run the server, in DNS and over time.
