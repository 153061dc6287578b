@smtp @server
Feature: RFC 5321 §4.1.1.1 Extended HELLO or HELLO

  @RFC5321-4.1.1.1-h @must @monitored
  Rule: A positive response to EHLO has the code 250 and names the server by its domain first

    Scenario: EHLO as the first command
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250 {host}
        """

  @RFC5321-4.1.1.1-i @must @monitored
  Rule: Each further line of the response to EHLO is a keyword and its parameters, with one space before each

    Scenario: the list of extensions
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        """

  @RFC5321-4.1.1.1-f @must @rests-on-RFC5321-4.1.1.4-h
  Rule: HELO is supported, and mail can be sent behind it

    # The textbook prints a space behind the colon of MAIL FROM and RCPT TO, which RFC 5321 §3.3 does not
    # permit: see RFC5321-3.3-j.
    Scenario: crepes.fr sends a message to hamburger.edu
      Given the message "mail"
        """
        {run-header}

        Do you like ketchup?
        How about pickles?
        """
      When the SMTP dialogue runs
        """
        S: 220 {host}
        C: HELO crepes.fr
        S: 250
        C: MAIL FROM:<alice@crepes.fr>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {run-header}
        C:
        C: Do you like ketchup?
        C: How about pickles?
        C: .
        S: 250
        C: QUIT
        S: 221
        S: (closes)
        """
      Then alice receives the message "mail"

  @RFC5321-4.1.1.1-g @must @rests-on-RFC5321-4.1.4-c @rests-on-RFC5321-3.3-d
  Rule: A positive reply to EHLO or HELO says that no transaction is in progress

    Scenario: DATA behind a second EHLO
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: EHLO client.example
        S: 250
        C: DATA
        S: 5xx
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

  @RFC5321-4.1.1.1-k @must @rests-on-RFC5321-3.3-d
  Rule: A client without a name can call itself by an address literal

    Scenario Outline: EHLO with <literal>
      When the SMTP dialogue runs
        """
        C: EHLO <literal>
        S: 250 {host}
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

      Examples:
        | literal                     |
        | [127.0.0.1]                 |
        | [IPv6:::1]                  |
        | [IPv6:2001:db8:0:0:0:0:0:1] |
