@smtp @server
Feature: RFC 1870 §4 The message size declaration extension

  @RFC1870-4-e @must @needs-size @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: MAIL with a SIZE parameter is accepted

    Scenario: a message of the declared size
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: mail
        {run-header}

        This is the mail.
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

  @RFC1870-4-f @must @needs-size-limit @rests-on-RFC5321-3.3-d
  Rule: A message of just the size that the server announced is not too big for it

    Scenario: the announced number as the declared size
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250-SIZE {max:number}
        S: 250
        C: MAIL FROM:<sender@client.example> SIZE={max}
        S: 250|4xx
        C: RSET
        S: 250
        """
