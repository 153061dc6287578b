@smtp @server
Feature: RFC 6531 §3.6 Body parts and SMTP extensions

  @RFC6531-3.6-a @must @needs-smtputf8 @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC6531-3.1-d
  Rule: A message that needs nothing of SMTPUTF8 may come with it all the same
    # RFC 6531 §3.6: the message may turn out not to be an internationalized one.

    Scenario Outline: a message in ASCII with SMTPUTF8<body>
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: mail
        {run-header}

        text
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> SMTPUTF8<body>
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
        | body            |
        |                 |
        | \sBODY=8BITMIME |

  @RFC6531-3.6-b @must @needs-smtputf8 @needs-chunking @needs-binarymime @rests-on-RFC6531-3.1-d
  Rule: SMTPUTF8 and BODY=BINARYMIME go together

    Scenario: UTF-8 above, octets below
      Given the message "mail"
        """
        From: Jörg <jörg@bücher.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        MIME-Version: 1.0
        Content-Type: application/octet-stream
        Content-Transfer-Encoding: binary
        {run-header}

        \x01\x80\xff\xc3
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> SMTPUTF8 BODY=BINARYMIME
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT {mail.size} LAST
        C: {mail}\
        S: 250
        """
      Then alice receives the message "mail"
