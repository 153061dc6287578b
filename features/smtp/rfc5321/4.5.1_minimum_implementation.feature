@smtp @server
Feature: RFC 5321 §4.5.1 Minimum implementation

  @RFC5321-4.5.1-c @must @rests-on-RFC5321-3.3-d
  Rule: Mail for the postmaster is accepted, with the domain and without it, and in any case

    Scenario Outline: RCPT to <postmaster>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:\<<postmaster>\>
        S: 250|251
        C: RSET
        S: 250
        """

      Examples:
        | postmaster          |
        | Postmaster          |
        | pOSTMASTER          |
        | postmaster@{domain} |
        | PostMaster@{domain} |
