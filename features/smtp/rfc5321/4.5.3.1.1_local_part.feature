@smtp @server
Feature: RFC 5321 §4.5.3.1.1 Local-part

  @RFC5321-4.5.3.1.1-a @must @rests-on-RFC5321-3.3-d
  Rule: A local-part of 64 octets is accepted

    Scenario: the sender's local-part
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<{a*64}@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

    Scenario Outline: RCPT to <what>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<<local>@{domain}>
        S: 250|251|4xx|550|551|552|554
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | what                    | local         |
        | a local-part of letters | {a*64}        |
        | a local-part with dots  | {a*31}.{b*32} |

    @rests-on-RFC5321-4.1.2-h
    Scenario: RCPT to a local-part in quotes
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<"{a*62}"@{domain}>
        S: 250|251|4xx|550|551|552|554
        C: RCPT TO:<{alice}>
        S: 250
        """

    Scenario Outline: MAIL from <what>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<<local>@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | what                         | local         |
        | a local-part with dots       | {a*31}.{b*32} |
        | a local-part of other octets | {+*32}{=*32}  |
