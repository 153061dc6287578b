@smtp @server @needs-auth-plain
Feature: RFC 6409 §8 Message modifications

  # It may be completed, refused, or sent back. What must not arrive is what lacks the field.
  @RFC6409-8-a @must @rests-on-RFC6409-3.3-a
  Rule: No message is delivered without the fields that every message has

    Scenario Outline: no <field> field
      Given the message "odd"
        """
        <one>
        Subject: lacks <field>
        Message-ID: <{run}.lacks.<field>@client.example>
        {run-header}

        text
        """
      And the message "sound"
        """
        From: <{alice}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: sound
        Message-ID: <{run}.has.<field>@client.example>
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
        C: {odd.data}
        S: 250|4xx|5xx
        C: MAIL FROM:<{alice}>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {sound.data}
        S: 250
        """
      Then alice receives the message "sound"
      And the IMAP dialogue runs
        """
        C: a1 EXAMINE INBOX
        S: a1 OK
        C: a2 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "sound" HEADER <field> ""
        S: * SEARCH {uid:number}
        S: a2 OK
        C: a3 UID SEARCH HEADER X-Mailspec-Run {run} SUBJECT "lacks <field>" NOT HEADER <field> ""
        S: (no) * SEARCH {?}
        S: a3 OK
        """

      Examples:
        | field | one                                   |
        | Date  | From: \<{alice}\>                      |
        | From  | Date: Thu, 01 Jan 2026 12:00:00 +0000 |

  @RFC6409-8-b @must @rests-on-RFC6409-3.3-a
  Rule: What a server adds to a message that a user submits is sound

    Scenario Outline: <what>
      Given the message "mail"
        """
        From: <{alice}>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        <field>
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

      Examples:
        | what            | field                                       |
        | no id           | Comments: no identification                 |
        | nothing missing | Message-ID: \<{run}.whole@client.example\>  |
