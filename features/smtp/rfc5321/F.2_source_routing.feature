@smtp @server
Feature: RFC 5321 §F.2 Source routing

  @RFC5321-F.2-b @must @rests-on-RFC5321-4.1.1.3-b @rests-on-RFC5321-3.3-d
  Rule: A source route is no syntax error, however many hosts and whatever kind of hosts it has

    Scenario Outline: a route through <hosts>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<<route>:sender@client.example>
        S: 250|4xx|550|551|552|554
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<<route>:{alice}>
        S: 25x|4xx|55x
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | hosts                   | route                                                  |
        | one host                | @relay.client.example                                  |
        | the server's own domain | @{domain}                                              |
        | five hosts              | @a.example,@b.example,@c.example,@d.example,@e.example |

  @RFC5321-F.2-c @must @untestable
  Rule: A server that follows a source route sends to the first host in it, and guesses no shortcut
    Where a relay sends is seen only by the host to which it relays.
