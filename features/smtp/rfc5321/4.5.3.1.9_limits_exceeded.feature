@smtp @server
Feature: RFC 5321 §4.5.3.1.9 Treatment when limits are exceeded

  @RFC5321-4.5.3.1.9-a @should
  Rule: A line that is too long is refused with one reply, and the next line is read from its beginning

    Scenario: an unknown command of 3,000 octets
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: WXYZ {x*2993}
        S: 5xx
        C: NOOP
        S: 250
        """

    Scenario Outline: <command> of <size> octets in all
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <line>
        S: 2xx|4xx|5xx
        C: NOOP
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | command | size | line                                  |
        | NOOP    | 1000 | NOOP {x*993}                          |
        | NOOP    | 4000 | NOOP {x*3993}                         |
        | VRFY    | 3000 | VRFY {x*2993}                         |
        | HELP    | 3000 | HELP {x*2993}                         |
        | EHLO    | 3000 | EHLO {x*2993}                         |
        | MAIL    | 3000 | MAIL FROM:\<{x*2971}@client.example\> |

    @rests-on-RFC5321-3.3-d
    Scenario Outline: RCPT of <size> octets in all
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<argument>
        S: 2xx|4xx|5xx
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | size | argument                    |
        | 1000 | \<{x*974}@client.example\>  |
        | 3000 | \<{x*2974}@client.example\> |

  @RFC5321-4.5.3.1.9-b @must @rests-on-RFC5321-3.3-d
  Rule: An object just beyond its greatest size is taken or refused, and the session goes on

    Scenario Outline: <what>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <command>
        S: 2xx|4xx|5xx
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | what                                      | command                                                             |
        | a sender's local-part of 65 octets        | MAIL FROM:\<{a*65}@client.example\>                                 |
        | a sender's local-part of 300 octets       | MAIL FROM:\<{a*300}@client.example\>                                |
        | a sender's domain of 300 octets           | MAIL FROM:\<a@{a*63}.{b*63}.{c*63}.{d*63}.{e*36}.example\>          |
        | a label of 64 octets                      | MAIL FROM:\<sender@{a*64}.example\>                                 |
        | a path of 257 octets                      | MAIL FROM:\<{a*64}@{b*63}.{c*63}.{d*47}.client.example\>            |
        | a source route of 400 octets              | MAIL FROM:\<@{a*63}.example{,@b.example*33}:sender@client.example\> |
        | a client's name of 300 octets             | EHLO {a*63}.{b*63}.{c*63}.{d*63}.{e*36}.example                     |
        | a label of 64 octets in the client's name | HELO {a*64}.example                                                 |
        | a command line of 513 octets              | NOOP {x*506}                                                        |
        | a user's name of 300 octets               | VRFY {a*300}                                                        |

    Scenario Outline: a recipient with <what>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<path>
        S: 2xx|4xx|5xx
        C: RCPT TO:<{alice}>
        S: 250
        C: RSET
        S: 250
        """

      Examples:
        | what                         | path                                             |
        | a local-part of 65 octets    | \<{a*65}@{domain}\>                              |
        | a local-part of 300 octets   | \<{a*300}@{domain}\>                             |
        | a domain of 300 octets       | \<a@{a*63}.{b*63}.{c*63}.{d*63}.{e*36}.example\> |
        | a label of 64 octets         | \<a@{a*64}.example\>                             |
        | a path of 257 octets         | \<{a*64}@{b*63}.{c*63}.{d*47}.client.example\>   |
        | a source route of 400 octets | \<@{a*63}.example{,@b.example*33}:{alice}\>      |

  @RFC5321-4.5.3.1.9-c @should @rests-on-RFC5321-3.3-d
  Rule: A text line beyond the greatest size gets no more than the message's one reply, and the session goes on

    Scenario Outline: a line of <size> octets in the <place>
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
        <lines>
        C: .
        S: 250|4xx|5xx
        C: NOOP
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | size  | place          | lines                   |
        | 1001  | body           | C:\nC: {x*999}          |
        | 5000  | body           | C:\nC: {x*4998}         |
        | 70000 | body           | C:\nC: {x*69998}        |
        | 5000  | header section | C: X-Long: {x*4990}\nC: |
