@smtp @server
Feature: RFC 5321 §6.4 Compensating for irregularities

  @RFC5321-6.4-a @may @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: A server that receives mail from hosts it does not know completes nothing in the message

    # A server may know its own host's address, and complete what comes from there: so this informs.
    Scenario Outline: <what>
      Given the message "mail"
        """
        X-First: of the message
        <fields>
        Subject: nothing is added
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
      And the IMAP dialogue runs
        """
        C: a1 EXAMINE INBOX
        S: a1 OK
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "nothing is added" NOT HEADER <name> ""
        S: * SEARCH {uid:number}
        S: a2 OK
        """

      Examples:
        | what          | fields                                                                      | name       |
        | no Message-ID | From: \<sender@client.example\>\nDate: Thu, 01 Jan 2026 12:00:00 +0000      | Message-ID |
        | no Date       | From: \<sender@client.example\>\nMessage-ID: \<{run}@client.example\>       | Date       |
        | no From       | Date: Thu, 01 Jan 2026 12:00:00 +0000\nMessage-ID: \<{run}@client.example\> | From       |
        | no To         | From: \<sender@client.example\>\nDate: Thu, 01 Jan 2026 12:00:00 +0000      | To         |

    Scenario: addresses without a domain
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        To: alice, bob
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

  @RFC5321-6.4-d @should @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: What is odd in a message and is none of the server's business is delivered as it came

    Scenario Outline: <what>
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        <fields>
        {run-header}

        <body>
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
        | what                                    | fields                                                            | body                 |
        | two dates and two subjects              | Date: Fri, 02 Jan 2026 12:00:00 +0000\nSubject: one\nSubject: two | text                 |
        | a two-digit year                        | Resent-Date: Thu, 01 Jan 26 12:00:00 GMT                          | text                 |
        | white space at the end of a field       | X-Space: a\\s\\s\\s                                               | text                 |
        | fields in odd case                      | sUBJECT: case\nX-mAiLeR: odd                                      | text                 |
        | names of fields without meaning         | X-!#$%&'*+-/=?^_`\{\|\}~: a\nX: b                                 | text                 |
        | a folded field                          | Subject: one\n\\s\\s two\n\\t\\tthree                             | text                 |
        | MIME that is broken                     | MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b      | --b\n\n--not         |
        | a body that looks like a header section | X-A: b                                                            | From: x\nReceived: y |
        | a body of empty lines                   | X-A: b                                                            | \n\n                 |
        | From at the head of a line              | X-A: b                                                            | From here on         |

  @RFC5321-6.4-b @must @untestable
  Rule: A relay makes no repairs in the messages that pass through it
    What a relay makes of a message is seen only by the host to which it relays.

  @RFC5321-6.4-c @should @untestable
  Rule: A server that repairs a message says so in a trace field or a comment
    Whether a comment speaks of a repair is for people to judge.
