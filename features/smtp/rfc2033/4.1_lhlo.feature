@smtp @server
Feature: RFC 2033 §4.1 LHLO, HELO and EHLO

  @RFC2033-4.1-c @must @monitored @needs-endpoint-lmtp
  Rule: An LMTP server does not answer EHLO or HELO with success

    Scenario: EHLO in LMTP
      When the LMTP dialogue runs
        """
        C: EHLO client.example
        S: 4xx|5xx
        C: HELO client.example
        S: 4xx|5xx
        """

  @RFC2033-4.1-b @must @needs-endpoint-lmtp
  Rule: LHLO means in LMTP what EHLO means in ESMTP

    @rests-on-RFC2033-5-b
    Scenario: the response lists extensions
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250-PIPELINING
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

    Scenario: LHLO in a transaction discards it
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: LHLO client.example
        S: 250
        C: RCPT TO:<{alice}>
        S: 5xx
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

    Scenario Outline: LHLO <argument>
      When the LMTP dialogue runs
        """
        C: LHLO <argument>
        S: 250 {host}
        C: lhlo <argument>
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

      Examples:
        | argument       |
        | client.example |
        | [127.0.0.1]    |
        | localhost      |

  @RFC2033-4.1-d @should @needs-endpoint-lmtp
  Rule: EHLO and HELO are answered with 500

    Scenario Outline: <command>
      When the LMTP dialogue runs
        """
        C: <command> client.example
        S: 500
        C: LHLO client.example
        S: 250
        C: <command> client.example
        S: 500
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

      Examples:
        | command |
        | EHLO    |
        | HELO    |
        | ehlo    |
