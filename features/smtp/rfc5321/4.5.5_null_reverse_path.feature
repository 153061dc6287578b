@smtp @server
Feature: RFC 5321 §4.5.5 Messages with a null reverse-path

  # §4.5.5 tells what is sent so; RFC 2505 §2.6.1 has the word that forbids to refuse it: RFC2505-2.6.1-a.
  @RFC5321-4.5.5-a @should @rests-on-RFC5321-3.3-d
  Rule: Mail from the null reverse-path is accepted for each recipient that other mail is accepted for

    Scenario Outline: a recipient <who> behind <greeting>
      When the SMTP dialogue runs
        """
        C: <greeting> client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:\<<recipient>\>
        S: 250
        C: RSET
        S: 250
        C: MAIL FROM:<>
        S: 250
        C: RCPT TO:\<<recipient>\>
        S: 250
        C: RSET
        S: 250
        """

      Examples:
        | greeting | who                   | recipient           |
        | EHLO     | with a mailbox        | {alice}             |
        | HELO     | with a mailbox        | {alice}             |
        | EHLO     | who is the postmaster | postmaster@{domain} |

  @RFC5321-4.5.5-b @should @rests-on-RFC5321-4.4-n
  Rule: A null reverse-path stays null on the way to the mailbox

    Scenario: a notification whose From has an address
      Given the message "mail"
        """
        From: Mail Delivery System <mailer-daemon@client.example>
        Sender: <another@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: a null path stays null
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
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
      And the IMAP dialogue runs
        """
        C: a1 EXAMINE INBOX
        S: a1 OK
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "a null path stays null" HEADER Return-Path "<>" NOT HEADER Return-Path "client.example"
        S: * SEARCH {uid:number}
        S: a2 OK
        """

  @RFC5321-4.5.5-c @should @untestable
  Rule: A program that answers mail does not answer mail from the null reverse-path
    A server need have no such program, and one for a test's mailbox cannot be set up from outside.
