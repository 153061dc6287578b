@smtp @server
Feature: RFC 6409 §8.1 Add 'Sender'

  @RFC6409-8.1-a @must @needs-auth-plain @rests-on-RFC6409-3.3-a
  Rule: A Sender field that the server adds holds a mail address

    # A server may refuse what is not from the user himself, and then nothing is seen.
    Scenario: a message from two others
      Given the message "mail"
        """
        From: One <one@client.example>, Two <two@client.example>
        Sender: <one@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.sender@client.example>
        {run-header}

        text
        """
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: MAIL FROM:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"
      And what was added to the received message breaks no rule
