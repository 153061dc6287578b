@smtp @server
Feature: RFC 6531 §3.1 SMTPUTF8

  @RFC6531-3.1-c @must @monitored @needs-smtputf8
  Rule: The SMTPUTF8 keyword has no parameter

    Scenario: the keyword in the response to EHLO
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250-SMTPUTF8
        S: 250
        """

  @RFC6531-3.1-d @must @needs-smtputf8 @rests-on-RFC5321-3.3-d
  Rule: MAIL takes the SMTPUTF8 parameter, whatever its case and wherever it stands among others

    Scenario Outline: MAIL with <parameters>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> <parameters>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | parameters                       |
        | SMTPUTF8                         |
        | smtputf8                         |
        | SMTPUTF8 BODY=8BITMIME           |
        | BODY=8BITMIME SMTPUTF8           |

      @needs-size
      Examples:
        | parameters                       |
        | SIZE=1000 SMTPUTF8 BODY=8BITMIME |

  @RFC6531-3.1-e @must @untestable @needs-smtputf8
  Rule: A MAIL command with SMTPUTF8 may have 10 octets more than one without
    No MAIL command comes near the old limit by its path and the parameters of this extension alone, so a server
    that forgets the 10 octets shows it nowhere.

  @RFC6531-3.1-f @must @needs-smtputf8
  Rule: VRFY takes the SMTPUTF8 parameter
    # A server may keep its users to itself: what it must not say is that the arguments are wrong.

    Scenario Outline: VRFY <argument>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: VRFY <argument>
        S: 25x|4xx|500|502|550|551|552|553|554
        C: NOOP
        S: 250
        """

      Examples:
        | argument               |
        | {alice} SMTPUTF8       |
        | {alice.local} SMTPUTF8 |
        | {alice} smtputf8       |

  @RFC6531-3.1-g @must @needs-smtputf8 @needs-expn
  Rule: EXPN takes the SMTPUTF8 parameter

    Scenario: EXPN of a user
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: EXPN {alice.local} SMTPUTF8
        S: 25x|4xx|502|550|551|552|553|554
        C: NOOP
        S: 250
        """

  @RFC6531-3.1-h @must @monitored @needs-smtputf8
  Rule: A server that offers SMTPUTF8 offers 8BITMIME too

    Scenario: both in the response to EHLO
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250-SMTPUTF8
        S: 250-8BITMIME
        S: 250
        """

  @RFC6531-3.1-j @must @needs-smtputf8 @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: A message with UTF-8 in its header section, sent with SMTPUTF8, reaches the mailbox as it is

    Scenario: UTF-8 in addresses, in a subject and in the body, by DATA
      Given the message "mail"
        """
        From: Jörg <jörg@bücher.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: δοκιμή 测试 🐟
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit
        {run-header}

        Grüße
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> SMTPUTF8 BODY=8BITMIME
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

    @needs-chunking
    Scenario: a header section cut inside a character, by BDAT
      Given the message "mail"
        """
        From: J\xc3\xb6rg <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: by chunks
        {run-header}

        text
        """
      And the message "rest"
        """
        \xb6rg <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: by chunks
        {run-header}

        text
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> SMTPUTF8 BODY=8BITMIME
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: BDAT 8
        C: From: J\xc3\
        S: 250
        C: BDAT {rest.size} LAST
        C: {rest}\
        S: 250
        """
      Then alice receives the message "mail"

  @RFC6531-3.1-k @must @needs-endpoint-lmtp @needs-smtputf8
  Rule: SMTPUTF8 works in LMTP too, where it is offered

    Scenario: a message with UTF-8 in its header section
      Given the message "mail"
        """
        From: Jörg <jörg@bücher.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: δοκιμή
        {run-header}

        text
        """
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250
        C: MAIL FROM:<jörg@bücher.example> SMTPUTF8 BODY=8BITMIME
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

  @RFC6531-3.1-l @must @needs-smtputf8 @needs-auth-plain @rests-on-RFC4954-4-a
  Rule: SMTPUTF8 works in submission too, where it is offered

    Scenario: MAIL with the parameter, behind a log-in
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: MAIL FROM:<{alice}> SMTPUTF8
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """
