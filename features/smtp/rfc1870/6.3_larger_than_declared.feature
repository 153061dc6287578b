@smtp @server
Feature: RFC 1870 §6.3 Messages larger than the declared size

  @RFC1870-6.3-a @should @needs-size @rests-on-RFC1870-4-e
  Rule: A message that is no larger than its declared size was accepted for is not refused with 552

    Scenario Outline: <lines> with SIZE=<size>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> SIZE=<size>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: From: <sender@client.example>
        C: Date: Thu, 01 Jan 2026 12:00:00 +0000
        C: {run-header}
        C:
        C: <lines>
        C: .
        S: 250|4xx|50x|550|551|553|554
        C: QUIT
        S: 221
        """

      Examples:
        | lines             | size   |
        | text              | 1000   |
        | {x\\r\\n*1000}    | 4000   |
        | {..\\r\\n*1000}   | 3600   |
        | {x\\r\\n*30000}   | 100000 |
