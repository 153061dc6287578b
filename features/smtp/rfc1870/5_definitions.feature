@smtp @server
Feature: RFC 1870 §5 Definitions

  @RFC1870-5-a @must @needs-size @rests-on-RFC1870-4-e
  Rule: The size of a message counts its line ends, and neither the doubled dots nor the dot that ends it
    # RFC 1870 §6.3: a message that is no bigger than declared is not refused for its size.

    Scenario Outline: a message of <what>
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: mail
        {run-header}

        <body>
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> SIZE={mail.size}
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

      Examples:
        | what               | body                     |
        | dots alone         | {.\\r\\n*200}            |
        | lines of two dots  | {..\\r\\n*200}           |
        | empty lines        | {\\r\\n*200}             |
        | lines of a letter  | {x\\r\\n*200}            |

    @needs-chunking
    Scenario: a message of dots, by BDAT
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: mail
        {run-header}

        {.\r\n*200}
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> SIZE={mail.size}
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT {mail.size} LAST
        C: {mail}\
        S: 250
        """
      Then alice receives the message "mail"
