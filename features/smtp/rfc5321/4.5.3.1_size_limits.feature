@smtp @server
Feature: RFC 5321 §4.5.3.1 Size limits and minimums

  @RFC5321-4.5.3.1-a @must @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d @rests-on-RFC5321-4.5.3.1.3-a
  Rule: Objects of the greatest sizes that each server must receive can come together in one transaction

    Scenario: a long name, a long path and long lines
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        X-Long: {h*990}
        {run-header}

        {x*998}
        .{y*997}
        """
      When the SMTP dialogue runs
        """
        C: EHLO {a*63}.{b*63}.{c*63}.{d*53}.example
        S: 250
        C: MAIL FROM:<{a*64}@{b*63}.{c*63}.{d*46}.client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

  @RFC5321-4.5.3.1-b @should @untestable
  Rule: A client avoids objects beyond the sizes that each server must receive
    This binds the client alone.
