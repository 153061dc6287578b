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

  @RFC2033-5-e @must @needs-endpoint-lmtp @needs-pipelining
  Rule: PIPELINING works in LMTP

    Scenario: a transaction in two groups
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: mail
        {run-header}

        This is the mail.
        """
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250
        C: RSET
        C: MAIL FROM:<sender@client.example>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<>
        C: RCPT TO:<{alice}>
        C: DATA
        S: 250
        S: 250
        S: 250
        S: 5xx
        S: 250
        S: 354
        C: {mail.data}
        C: MAIL FROM:<>
        C: RCPT TO:<>
        C: RSET
        C: QUIT
        S: 250
        S: 250
        S: 250
        S: 5xx
        S: 250
        S: 221
        S: (closes)
        """
      Then alice receives the message "mail"

    Scenario: a group in which no recipient is accepted
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        C: RCPT TO:<>
        C: DATA
        S: 250
        S: 5xx
        S: 503
        C: NOOP
        S: 250
        """

  @RFC2033-5-f @should @untestable
  Rule: Each reply is sent as soon as it is known
    It shows in time alone, by which the suite judges nothing.

  @RFC2033-5-g @should @untestable
  Rule: LMTP is not spoken where a queue would do as well, nor over wide area networks
    It binds those who choose the protocol for a place.
