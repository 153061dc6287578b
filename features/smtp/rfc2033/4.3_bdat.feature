@smtp @server
Feature: RFC 2033 §4.3 BDAT in LMTP

  Background:
    Given the message "mail"
      """
      From: <sender@client.example>
      Date: Thu, 01 Jan 2026 12:00:00 +0000
      Subject: mail
      {run-header}

      This is the mail.
      """

  @RFC2033-4.3-a @must @needs-endpoint-lmtp @needs-chunking
  Rule: The last chunk is answered once for each accepted recipient, and no more often

    Scenario: one recipient
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT {mail.size} LAST
        C: {mail}\
        S: 250
        C: QUIT
        S: 221
        S: (closes)
        """
      Then alice receives the message "mail"

    Scenario: one recipient who was refused and one who was accepted
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<>
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT {mail.size} LAST
        C: {mail}\
        S: 250
        C: QUIT
        S: 221
        S: (closes)
        """
      Then alice receives the message "mail"

    Scenario: the same recipient three times
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT {mail.size}
        C: {mail}\
        S: 250
        C: BDAT 0 LAST
        S: 250
        S: 250
        S: 250
        C: QUIT
        S: 221
        S: (closes)
        """

  # RFC 3030 §2 has 503 for such a chunk, and says nothing of LMTP: who gives it is not accused.
  @RFC2033-4.3-b @may @needs-endpoint-lmtp @needs-chunking
  Rule: A last chunk for which there is no recipient has no reply at all

    Scenario Outline: <command> when the only recipient was refused
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<>
        S: 5xx
        C: <command>
        C: <octets>\
        C: QUIT
        S: 221
        S: (closes)
        """

      Examples:
        | command     | octets       |
        | BDAT 0 LAST |              |
        | BDAT 6 LAST | QUIT\\r\\n   |

  @RFC2033-4.3-c @must @needs-endpoint-lmtp @needs-chunking
  Rule: A chunk that is not the last has one reply, however many recipients there are

    Scenario: two chunks for two recipients
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT 6
        C: text
        C: BDAT 6
        C: text
        C: RSET
        C: QUIT
        S: 250
        S: 250
        S: 250
        S: 221
        S: (closes)
        """

    Scenario: a chunk without a recipient
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: BDAT 6
        C: QUIT
        S: 5xx|4xx
        C: QUIT
        S: 221
        S: (closes)
        """

  @RFC2033-4.3-d @must @needs-endpoint-lmtp @needs-chunking @needs-second-account
  Rule: Each positive reply to the last chunk takes responsibility for one recipient

    Scenario: two recipients, and the message in three chunks
      Given the message "head"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        {run-header}

        .\r\n\
        """
      And the message "whole"
        """
        {head}.
        .two
        """
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        C: RCPT TO:<{alice}>
        C: RCPT TO:<{bob}>
        C: BDAT {head.size}
        C: {head}\
        C: BDAT 2
        C: .\r\
        C: BDAT 7 LAST
        C: \n.two
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        S: 250
        C: QUIT
        S: 221
        """
      Then alice receives the message "whole"
      And bob receives the message "whole"
