@smtp @server
Feature: RFC 6409 §8.8 Header rewriting

  @RFC6409-8.8-a @must @needs-auth-plain @rests-on-RFC6409-3.3-a
  Rule: A local-part of somebody at another domain is not rewritten

    Scenario Outline: <address> in To and Cc
      Given the message "mail"
        """
        From: <{alice}>
        To: \<<address>\>
        Cc: Somebody \<<address>\>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.rewriting@client.example>
        {run-header}

        text
        """
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: MAIL FROM:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

      Examples:
        | address                            |
        | MiXed.Case@elsewhere.example       |
        | tag+Tag=tag@elsewhere.example      |
        | "two words"@elsewhere.example      |
        | "a..b"@elsewhere.example           |
        | a%b!c@elsewhere.example            |
