@smtp @server
Feature: RFC 5321 §6.3 Loop detection

  @RFC5321-6.3-a @should @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: A server that counts Received fields lets a message with fewer than a hundred of them pass

    Scenario Outline: <count> Received fields
      Given the message "mail"
        """
        {Received: from one.client.example by two.client.example; Thu, 01 Jan 2026 12:00:00 +0000\r\n*<count>}From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
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
        | count |
        | 20    |
        | 98    |

  @RFC5321-6.3-b @must @untestable
  Rule: A server detects and stops trivial loops
    By what means it does so is its own choice; a loop needs two hosts that send to each other.
