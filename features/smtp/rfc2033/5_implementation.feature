@smtp @server
Feature: RFC 2033 §5 What an LMTP server implements

  @RFC2033-5-b @must @monitored @needs-endpoint-lmtp
  Rule: An LMTP server offers PIPELINING

    Scenario: the response to LHLO
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250-PIPELINING
        S: 250
        """

  @RFC2033-5-c @must @monitored @needs-endpoint-lmtp
  Rule: An LMTP server offers ENHANCEDSTATUSCODES

    Scenario: the response to LHLO
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250-ENHANCEDSTATUSCODES
        S: 250
        """

  @RFC2033-5-d @should @monitored @needs-endpoint-lmtp
  Rule: An LMTP server offers 8BITMIME

    Scenario: the response to LHLO
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250-8BITMIME
        S: 250
        """

  @RFC2033-5-a @must @untestable
  Rule: LMTP does not use TCP port 25
    Which port leads to a server is for those to say who run it, and a port may be forwarded.
