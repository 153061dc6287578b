@smtp @server
Feature: RFC 8314 §3.3 Implicit TLS for SMTP submission

  @RFC8314-3.3-a @must @needs-auth-plain
  Rule: Where TLS begins with the connection, submission is spoken through it, with AUTH as on the other port

    Scenario: a log-in behind the handshake
      Given sessions begin with TLS
      When the submission dialogue runs
        """
        S: 220
        C: EHLO client.example
        S: 250-AUTH
        S: (no) 250-STARTTLS
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: MAIL FROM:<{alice}>
        S: 250
        C: RSET
        S: 250
        """

    Scenario: a message through it
      Given sessions begin with TLS
      And the message "mail"
        """
        From: <{alice}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.implicit@client.example>
        Subject: mail
        {run-header}

        This came in TLS.
        """
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN
        S: 334
        C: {alice.plain}
        S: 235
        C: MAIL FROM:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        C: QUIT
        S: 221
        S: (closes)
        """
      Then alice receives the message "mail"

  @RFC8314-3.3-b @must @needs-auth-plain
  Rule: Where TLS begins with the connection, nothing is submitted without a log-in either

    # As with RFC6409-4.3-a: a server that trusts the suite's address lawfully takes it.
    @rests-on-RFC6409-4.3-a
    Scenario: MAIL behind EHLO
      Given sessions begin with TLS
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<{alice}>
        S: 5xx|4xx
        C: NOOP
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        """

    @rests-on-RFC6409-4.3-d
    Scenario: DATA behind a log-in that failed
      Given sessions begin with TLS
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN AG5vYm9keS1hdC1hbGwAd3Jvbmc=
        S: 5xx|4xx
        C: MAIL FROM:<{alice}>
        S: 2xx|5xx|4xx
        S: (or closes)
        C: RCPT TO:<{alice}>
        S: 2xx|5xx|4xx
        C: DATA
        S: 354|5xx|4xx
        C: .
        S: 5xx|4xx
        C: NOOP
        S: 250
        S: (or closes)
        """

  @RFC8314-3.3-c @should @untestable
  Rule: Both STARTTLS on port 587 and TLS from the beginning on port 465 are implemented
    Which of its ports a server is seen on is a matter of the target file.
