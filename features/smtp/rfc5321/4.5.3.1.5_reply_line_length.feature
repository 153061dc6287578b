@smtp @server
Feature: RFC 5321 §4.5.3.1.5 Reply line

  @RFC5321-4.5.3.1.5-a @should @monitored
  Rule: A reply line has at most 512 octets, CRLF included

    Scenario: the response to EHLO
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        """

    Scenario Outline: the reply to <what>
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
        | what                               | command                                      |
        | an unknown command of 500 octets   | {X*500}                                      |
        | an unknown command and 480 octets  | WXYZ {x*480}                                 |
        | VRFY and 480 octets                | VRFY {x*480}                                 |
        | EXPN and 480 octets                | EXPN {x*480}                                 |
        | HELP and 480 octets                | HELP {x*480}                                 |
        | NOOP and 480 octets                | NOOP {x*480}                                 |
        | EHLO and 480 octets                | EHLO {x*480}                                 |
        | EHLO and a name of 253 octets      | EHLO {a*63}.{b*63}.{c*63}.{d*53}.example     |
        | MAIL and a path of 480 octets      | MAIL FROM:\<{x*480}@client.example\>         |
        | MAIL and a parameter of 440 octets | MAIL FROM:\<sender@client.example\> X{x*440} |

    @rests-on-RFC5321-3.3-d
    Scenario Outline: the reply to RCPT with <what>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<argument>
        S: 2xx|4xx|5xx
        C: NOOP
        S: 250
        """

      Examples:
        | what                      | argument                                       |
        | a path of 256 octets      | \<{a*64}@{b*63}.{c*63}.{d*46}.client.example\> |
        | a path of 480 octets      | \<{x*460}@client.example\>                     |
        | a parameter of 440 octets | \<{alice}\> X{x*440}                           |
