@smtp @server @needs-endpoint-lmtp @needs-chunking
Feature: RFC 2033 §4.3 BDAT in LMTP

  @RFC2033-4.3-a @must
  Rule: BDAT with LAST has one reply for each recipient who was accepted

    Scenario: the same recipient twice, and one who was refused
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
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<>
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT {mail.size} LAST
        C: {mail}\
        S: 250
        S: 250
        C: NOOP
        S: 250
        C: QUIT
        S: 221
        S: (closes)
        """
      Then alice receives the message "mail"

    @needs-second-account
    Scenario: two recipients, and an empty last chunk
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
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{bob}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT {mail.size}
        C: {mail}\
        S: 250
        C: BDAT 0 LAST
        S: 250
        S: 250
        C: QUIT
        S: 221
        S: (closes)
        """
      Then alice receives the message "mail"
      And bob receives the message "mail"

  @RFC2033-4.3-b @must
  Rule: BDAT without LAST has one reply, however many the recipients

    Scenario: three chunks for two recipients
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
        C: BDAT 2
        C: ab\
        S: 250
        C: BDAT 0
        S: 250
        C: BDAT 2
        C: cd\
        S: 250
        C: RSET
        S: 250
        C: NOOP
        S: 250
        """

  # RFC 3030 came later, and has 503 for a chunk without a recipient. Most servers say it.
  @RFC2033-4.3-c @may
  Rule: BDAT with LAST has no reply where no recipient was accepted

    Scenario: a chunk behind MAIL, and NOOP
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: BDAT 4 LAST
        C: abcd\
        C: NOOP
        S: 250
        """
