@smtp @server @needs-dsn
Feature: RFC 3461 §4.2 The ORCPT parameter of RCPT

  @RFC3461-4.2-a @must @rests-on-RFC5321-3.3-d
  Rule: The address in ORCPT need not have the syntax of its type

    Scenario Outline: <parameter>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}> <parameter>
        S: 250
        C: RSET
        S: 250
        """

      Examples:
        | parameter                                    |
        | ORCPT=rfc822;postmaster                      |
        | ORCPT=rfc822;no+20address+20of+20this+20type |
        | ORCPT=rfc822;@@                              |
        | ORCPT=RFC822;a@b@client.example              |

  @RFC3461-4.2-b @should @rests-on-RFC5321-3.3-d
  Rule: ORCPT without a value is refused

    Scenario Outline: <parameter>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}> <parameter>
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | parameter          |
        | ORCPT              |
        | ORCPT=             |
        | NOTIFY=NEVER ORCPT |

  @RFC3461-4.2-c @should @rests-on-RFC5321-3.3-d
  Rule: ORCPT has a type, a semicolon and an address

    Scenario Outline: ORCPT=<value>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}> ORCPT=<value>
        S: 501
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | value                   |
        | a@client.example        |
        | rfc822                  |
        | ;a@client.example       |
        | rfc822:a@client.example |
