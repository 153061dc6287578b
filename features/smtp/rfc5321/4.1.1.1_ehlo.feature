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

  @RFC5321-4.1.1.1-f @RFC5321-F.3-a @must @rests-on-RFC5321-4.1.1.4-h
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

    @rests-on-RFC5321-3.3-z
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

  @RFC5321-4.1.1.1-l @RFC5321-F.6-a @must @monitored
  Rule: What a server does beyond the required commands is listed in its response to EHLO

    Scenario Outline: <command>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <command>
        S: 2xx|4xx|5xx
        C: NOOP
        S: 250
        """

      Examples:
        | command                             |
        | HELP                                |
        | SEND FROM:\<sender@client.example\> |
        | SOML FROM:\<sender@client.example\> |
        | SAML FROM:\<sender@client.example\> |
        | TURN                                |
        | ETRN {domain}                       |

  @RFC5321-4.1.1.1-m @may
  Rule: Words behind an address literal do not make EHLO fail

    Scenario: a literal and what a client says of itself
      When the SMTP dialogue runs
        """
        C: EHLO [127.0.0.1] a host without a name
        S: 250 {host}
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

  @RFC5321-4.1.1.1-n @must @rests-on-RFC5321-3.3-d
  Rule: EHLO and HELO take every name that the grammar of domains gives

    Scenario Outline: <greeting> <name>
      When the SMTP dialogue runs
        """
        C: <greeting> <name>
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | greeting | name                               |
        | EHLO     | CLIENT.EXAMPLE                     |
        | HELO     | Client.Example                     |
        | EHLO     | a-b.c--d.example                   |
        | HELO     | a-b.c--d.example                   |
        | EHLO     | 1.2.3.example                      |
        | EHLO     | xn--bcher-kva.example              |
        | HELO     | xn--bcher-kva.example              |
        | EHLO     | {a*63}.example                     |
        | HELO     | {a*63}.example                     |
        | EHLO     | a.b.c.d.e.f.g.h.i.j.client.example |

  @RFC5321-4.1.1.1-o @must @untestable
  Rule: A client says EHLO or HELO before its first transaction, with its own name or an address literal
    This binds the client alone; a server may take mail without it.
