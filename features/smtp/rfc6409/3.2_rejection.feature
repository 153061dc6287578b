@smtp @server
Feature: RFC 6409 §3.2 Message rejection and bouncing

  @RFC6409-3.2-d @must @needs-auth-plain @rests-on-RFC4954-4-a
  Rule: The null reverse-path alone is no reason to refuse a submission

    Scenario: a message from <>
      Given the message "mail"
        """
        From: <{alice}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Message-ID: <{run}.null@client.example>
        Subject: mail
        {run-header}

        This is the mail.
        """
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: MAIL FROM:<>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

  @RFC6409-3.2-e @should @untestable
  Rule: A message whose submitter nobody could tell of a failure is refused at once
    What a server takes for a return path that leads nowhere is its own to find out.
