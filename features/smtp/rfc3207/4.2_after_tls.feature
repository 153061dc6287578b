@smtp @server
Feature: RFC 3207 §4.2 Result of the STARTTLS command

  @RFC3207-4.2-h @must @monitored @needs-starttls @rests-on-RFC3207-4-b
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

  @RFC3207-4.2-b @must @needs-starttls @rests-on-RFC3207-4-b @rests-on-RFC5321-3.3-d
  Rule: What the client said before TLS is forgotten

    Scenario: a transaction from before the handshake
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: STARTTLS
        S: 220
        C: (starts TLS)
        C: RCPT TO:<{alice}>
        S: 5xx
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

  @RFC3207-4.2-c @must @needs-starttls @rests-on-RFC3207-4-b
  Rule: A command that stands behind STARTTLS without TLS is not carried out, neither at once nor later

    Scenario: commands in the same write
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: STARTTLS
        C: WXYZ
        C: MAIL FROM:<injected@client.example>
        S: 220
        C: (starts TLS)
        C: EHLO client.example
        S: 250 {host}
        C: RCPT TO:<{alice}>
        S: 5xx
        C: NOOP
        S: 250
        C: QUIT
        S: 221
        S: (closes)
        """

    Scenario: the head of a command in the same write
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: STARTTLS
        C: QUIT \
        S: 220
        C: (starts TLS)
        C: EHLO client.example
        S: 250
        C: NOOP
        S: 250
        """

  @RFC3207-4.2-g @must @needs-starttls @rests-on-RFC3207-4-b
  Rule: A server knows that TLS is on, and does not begin it a second time

    Scenario: STARTTLS in TLS
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: STARTTLS
        S: 220
        C: (starts TLS)
        C: EHLO client.example
        S: 250
        C: STARTTLS
        S: 5xx|4xx
        C: NOOP
        S: 250
        """
