@smtp @server
Feature: RFC 2852 §4.1 What becomes of a message with a deliver-by-time

  @RFC2852-4.1.1-a @should @needs-deliverby @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: A message that is in time is delivered like any other

    Scenario Outline: BY=<value>
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
        C: MAIL FROM:<sender@client.example> BY=<value>
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
        | value   |
        | 86400;R |
        | 86400;N |

  # The sender is null: nobody is to hear of it.
  @RFC2852-4.1.3-b @should @needs-deliverby @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC2852-4-e
  Rule: A message that is late is delivered all the same where the mode is N

    Scenario: a time that has passed
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
        C: MAIL FROM:<> BY=-60;N
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        """
      Then alice receives the message "mail"

  @RFC2852-4.1.3-a @must @untestable @needs-deliverby
  Rule: A message that is late is not delivered where the mode is R, and its sender is told with 5.4.7
    A message would have to be late by itself: the least time is a second, and a sound server delivers before that.

  @RFC2852-4.1.4-a @must @untestable @needs-deliverby
  Rule: A message that is relayed to a server with DELIVERBY takes along a BY parameter with the time that is left
    What a server sends to other hosts is not seen in its own sessions.

  @RFC2852-4.1.4.1-a @must @untestable @needs-deliverby
  Rule: A message with the mode R is not relayed to a server without DELIVERBY, nor to one whose least time is longer than what is left
    What a server sends to other hosts is not seen in its own sessions.

  @RFC2852-4.1.4.2-a @must @untestable @needs-deliverby
  Rule: When a message with the mode N is relayed to a server without DELIVERBY, its sender is told so
    What a server sends to other hosts is not seen in its own sessions.
