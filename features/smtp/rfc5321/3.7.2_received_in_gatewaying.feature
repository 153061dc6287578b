@smtp @server
Feature: RFC 5321 §3.7.2 Received lines in gatewaying

  @RFC5321-3.7.2-a @must @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: A message is not refused for the form of its trace fields

    Scenario Outline: <form>
      Given the message "mail"
        """
        Received: <received>
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: trace fields of another world
        {run-header}

        text
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
        | form                 | received                                                                     |
        | no date              | from one.client.example by two.client.example                                |
        | a date of two digits | by two.client.example; 1 Jan 26 12:00 UT                                     |
        | a date and no more   | ; Thu, 01 Jan 2026 12:00:00 +0000                                            |
        | clauses of no name   | carried by-hand to the-door without shoes; someday                           |
        | a comment left open  | from one.client.example (one (two by three; Thu, 01 Jan 2026 12:00:00 +0000  |
        | X.400                | by /PRMD=client/ADMD=example/C=zz/; Relayed; Thu, 01 Jan 2026 12:00:00 +0000 |

    Scenario: a trace field behind the others
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: a trace field behind the others
        Received: by nobody
        {run-header}

        text
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

  @RFC5321-3.7.2-b @must @untestable
  Rule: A gateway puts a Received field of its own before a message that it passes on
    It binds gateways, of whose two sides the suite sees one.

  @RFC5321-3.7.2-c @must @untestable
  Rule: A gateway changes no Received field that is there already
    It binds gateways, of whose two sides the suite sees one. RFC5321-4.4-g judges the same of every server.

  @RFC5321-3.7.2-d @should @untestable
  Rule: A gateway names its environment and protocol in the via clause of its Received field
    It binds gateways, of whose two sides the suite sees one.

  @RFC5321-3.7.2-e @should @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
  Rule: What is unexpected in trace fields does not upset a server

    Scenario Outline: <form>
      Given the message "mail"
        """
        <trace>
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: unexpected trace fields
        {run-header}

        text
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
        C: NOOP
        S: 250
        """
      Then alice receives the message "mail"

      Examples:
        | form                         | trace                                                                  |
        | a line of nine hundred       | Received: by {x*900}                                                   |
        | many folds                   | Received: by nobody{\\r\\n\\twith nothing*20}                          |
        | a field of one fold          | Received:\\r\\n\\tby nobody                                            |
        | ten fields of one hop        | Received: by a.example{\\r\\nReceived: by a.example*9}                 |
        | a name in odd case           | rECEIVED: by nobody; never                                             |
