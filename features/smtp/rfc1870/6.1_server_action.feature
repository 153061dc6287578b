@smtp @server
Feature: RFC 1870 §6.1 Server action on the extended MAIL command

  @RFC1870-6.1-d @should @needs-size @rests-on-RFC5321-3.3-d
  Rule: A declared size beyond what the server takes is refused at MAIL, with a code that MAIL has for it

    Scenario: ten petabytes
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> SIZE=9999999999999999
        S: 55x|45x
        C: RCPT TO:<{alice}>
        S: 5xx
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

  @RFC1870-6.1-e @must @needs-size-limit @rests-on-RFC5321-3.3-d
  Rule: A declared size that exceeds the announced one is refused at MAIL, not behind the data
    # RFC 1870 §7 asks this also of the least server. §6.1 lets it say any error code that MAIL has.

    Scenario Outline: the announced number with <digits> behind it
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250-SIZE {max:number}
        S: 250
        C: MAIL FROM:<sender@client.example> SIZE={max}<digits>
        S: 4xx|5xx
        C: RCPT TO:<{alice}>
        S: 5xx
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | digits |
        | 0      |
        | 9      |
        | 00000  |

    Scenario Outline: <size> octets, which are more than a machine word counts
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250-SIZE {max:number}
        S: 250
        C: MAIL FROM:<sender@client.example> SIZE=<size>
        S: 4xx|5xx
        C: RCPT TO:<{alice}>
        S: 5xx
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

      Examples:
        | size                 |
        | 9223372036854775808  |
        | 18446744073709551615 |
        | 18446744073709551616 |
        | 18446744073709552616 |
        | 99999999999999999999 |

  @RFC1870-6.1-f @should @needs-size-limit @rests-on-RFC1870-6.1-e
  Rule: The code for a declared size that exceeds the announced one is 552

    Scenario: ten times the announced number
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250-SIZE {max:number}
        S: 250
        C: MAIL FROM:<sender@client.example> SIZE={max}0
        S: 552
        C: RSET
        S: 250
        """
