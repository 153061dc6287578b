@smtp @server
Feature: RFC 3030 §2 Commands in a chunk

  Background:
    Given the message "hidden"
      """
      From: <sender@client.example>
      Date: Thu, 01 Jan 2026 12:00:00 +0000
      Subject: hidden
      {run-header}

      This is the hidden mail.
      """

  @RFC3030-2-w @must @needs-chunking @needs-second-account @rests-on-RFC3030-2-e
  Rule: Commands in a chunk are not carried out, whatever resemblance of an end stands before them
    # Outside BODY=BINARYMIME a server may refuse a bare CR or LF, when it has all of the chunk.

    Scenario Outline: a transaction behind <octets> in a last chunk
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: mail
        {run-header}

        text<octets>\
        MAIL FROM:<sender@client.example>
        RCPT TO:<{bob}>
        BDAT {hidden.size} LAST
        {hidden}DATA
        {hidden.data}
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT {mail.size} LAST
        C: {mail}\
        S: 250|4xx|5xx
        S: (or closes)
        C: QUIT
        S: 221
        S: (or closes)
        """
      Then bob did not receive the message "hidden"

      Examples:
        | octets                          |
        | \\r\\n.\\r\\n                   |
        | \\r\\n                          |
        | \\r\\n.\\r\\n.\\r\\n            |
        | \\r\\nRSET\\r\\n                |
        | \\n.\\n                         |
        | \\n.\\r\\n                      |
        | \\r\\n.\\n                      |
        | \\r.\\r                         |
        | \\r.\\r\\n                      |
        | \\r\\n.\\r                      |
        | \\n.\\r                         |
        | \\r.\\n                         |
        | \\n\\r.\\n\\r                   |
        | \\r\\n\\n.\\r\\n                |
        | \\r\\n\\r.\\r\\n                |
        | \\r\\n.\\n\\r\\n                |
        | \\r\\n.\\r\\r\\n                |
        | \\r\\r\\n.\\r\\r\\n             |
        | \\r\\n\\0.\\r\\n                |
        | \\r\\n.\\0\\r\\n                |
        | \\r\\0\\n.\\r\\n                |
        | \\r\\n.\\r\\0\\n                |
        | \\0\\n.\\0\\n                   |
        | \\r\\n.\\s\\r\\n                |
        | \\r\\n.\\t\\r\\n                |
        | \\r\\n\\s.\\r\\n                |
        | \\r\\n..\\r\\n                  |
        | \\r\\n..\\n                     |
        | \\n..\\n                        |
        | \\n..\\r\\n                     |
        | \\r\\n.\\x08.\\r\\n             |
        | \\r\\n\\xae\\r\\n               |
        | \\x8d\\x8a.\\x8d\\x8a           |
        | \\xc2\\x85.\\xc2\\x85           |
        | \\xe2\\x80\\xa8.\\xe2\\x80\\xa8 |
        | \\r\\n\\xef\\xbc\\x8e\\r\\n     |
        | \\r\\n\\xc0\\xae\\r\\n          |
        | \\x0b.\\x0b                     |
        | \\x0c.\\x0c                     |
