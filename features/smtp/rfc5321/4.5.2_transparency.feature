@smtp @server
Feature: RFC 5321 §4.5.2 Transparency

  @RFC5321-4.5.2-c @must @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: A dot at the head of a line with other octets on it is deleted, and no other dot

    Scenario: lines that begin with dots, as a client stuffs them
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        {run-header}

        .
        ..
        ...
        .one
        . two
        three.
        a .
        .\s
        \s.
        .
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
        C: QUIT
        S: 221
        """
      Then alice receives the message "mail"

    Scenario: a dot that a client has not stuffed
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        {run-header}

        one
        two
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
        C: From: <sender@client.example>
        C: Date: Thu, 01 Jan 2026 12:00:00 +0000
        C: {run-header}
        C:
        C: .one
        C: two
        C: .
        S: 250
        """
      Then alice receives the message "mail"

    Scenario Outline: <head>, a pause, and <tail>
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        {run-header}

        one<arrives>
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
        C: From: <sender@client.example>
        C: Date: Thu, 01 Jan 2026 12:00:00 +0000
        C: {run-header}
        C:
        C: one<head>\
        C2: NOOP
        S2: 250
        C: <tail>
        C: .
        S: 250
        C: QUIT
        S: 221
        """
      Then alice receives the message "mail"

      Examples:
        | head      | tail          | arrives            |
        | \\r\\n    | ..two         | \\r\\n.two         |
        | \\r\\n.   | .two          | \\r\\n.two         |
        | \\r\\n..  | two           | \\r\\n.two         |
        | \\r       | \\n..two      | \\r\\n.two         |
        | \\r\\n.   | .             | \\r\\n.            |
        | \\r\\n..  | \\r\\ntwo     | \\r\\n.\\r\\ntwo    |
        | \\r\\n..  | .two          | \\r\\n..two        |
        | .         | .two          | ..two              |
        | .\\r      | \\n..         | .\\r\\n.           |
        | \\r\\n.   | two           | \\r\\ntwo          |

  @RFC5321-4.5.2-d @must @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: Spaces, tabs and other control characters reach the mailbox as they were sent

    Scenario: white space at the ends of lines, and control characters
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        {run-header}

        two spaces\s\s
        \ta tab at both ends\t
        \s

        \x01\x02\x03\x04\x05\x06\x07\x08\x0b\x0c\x0e\x0f
        \x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f\x7f
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
