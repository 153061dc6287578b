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
