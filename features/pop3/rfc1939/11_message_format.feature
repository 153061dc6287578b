@pop3 @server
Feature: RFC 1939 §11 Message format

  @RFC1939-11-a @must
  Rule: The size of a message counts each line end as two octets

    Scenario: a body of many short lines
      Given the message "lines"
        """
        From: Sender <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: line ends
        {run-header}

        {a\r\n*100}z
        """
      And a maildrop with the message "lines"
      When the POP3 dialogue runs
        """
        C: LIST {n1}
        S: +OK {n1} {message1.size}
        """

  @RFC1939-11-b @must
  Rule: The size of a message does not count the dots that stuffing adds

    Scenario: a body of lines that begin with a dot
      Given the message "dots"
        """
        From: Sender <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: dots
        {run-header}

        .
        ..
        .word
        """
      And a maildrop with the message "dots"
      When the POP3 dialogue runs
        """
        C: LIST {n1}
        S: +OK {n1} {message1.size}
        """

  @RFC1939-11-c @must @needs-delivery
  Rule: What a delivery has added to a message keeps it in the format of messages

    Scenario: a message as it is retrieved
      Given the message "mail"
        """
        From: Sender <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: what was added
        {run-header}

        text
        """
      And a maildrop with the message "mail"
      When the POP3 dialogue runs
        """
        C: RETR {n1}
        S: +OK
        """
      Then what was added to the received message breaks no rule
