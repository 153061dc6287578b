@pop3 @server
Feature: RFC 6856 §5 The UTF8 response code

  @RFC6856-5-a @must @monitored @needs-utf8
  Rule: UTF8 stands only in an -ERR response to LIST, TOP or RETR

    Scenario: a failed command and a message with letters beyond ASCII in its subject
      Given the message "international"
        """
        From: Sender <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: gr\xC3\xBCn
        {run-header}

        text
        """
      When the IMAP dialogue runs
        """
        C: a1 APPEND INBOX {international.literal}
        S: a1 OK
        """
      And the POP3 dialogue runs
        """
        C: CAPA
        S: +OK
        S: .
        C: XYZZ
        S: -ERR
        C: STAT
        S: +OK {last:number} {octets:number}
        C: RETR {last}
        S: +OK|-ERR
        """
