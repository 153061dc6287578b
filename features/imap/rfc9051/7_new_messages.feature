@imap @server @needs-delivery
Feature: RFC 9051 §7 Server responses, mail that is delivered

  @RFC9051-7-a @must @needs-endpoint-smtp
  Rule: A message that is delivered to the selected INBOX is found by the next command that looks

    Scenario: delivered by SMTP while INBOX is examined
      Given the message "news"
        """
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        From: <sender@client.example>
        To: <{alice}>
        Subject: news
        {run-header}

        News for alice.
        """
      When the IMAP dialogue runs
        """
        C: a1 EXAMINE INBOX
        S: a1 OK
        """
      And the SMTP dialogue runs
        """
        S: 220
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {news.data}
        S: 250
        C: QUIT
        S: 221
        """
      Then alice receives the message "news"
      When the IMAP dialogue runs
        """
        C: a3 NOOP
        S: * {count:number} EXISTS
        S: a3 OK
        C: a4 FETCH {count} (UID BODY.PEEK[HEADER.FIELDS (SUBJECT)] BODY.PEEK[TEXT])
        S: * {count} FETCH (BODY[HEADER.FIELDS (SUBJECT)] {17}\r\nSubject: news\r\n\r\n)
        S: * {count} FETCH (BODY[TEXT] {17}\r\nNews for alice.\r\n)
        S: a4 OK
        """
