@smtp @server
Feature: RFC 5321 §4.5.3.1.2 Domain

  @RFC5321-4.5.3.1.2-a @must @rests-on-RFC5321-3.3-d
  Rule: A domain of the greatest length is accepted

    # 255 octets on the wire of the DNS, where each label has an octet for its length and the root has one
    # too, are 253 in text.
    Scenario: the client's name
      When the SMTP dialogue runs
        """
        C: EHLO {a*63}.{b*63}.{c*63}.{d*53}.example
        S: 250 {host}
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

    # With the local-part, the at sign and the brackets these are paths of 256 octets.
    @rests-on-RFC5321-4.5.3.1.3-a
    Scenario Outline: <command> with a domain of 252 octets
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: <command>
        S: 250|251|252|4xx|550|551|552|553|554|556
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

      Examples:
        | command                                           |
        | RCPT TO:\<a@{a*63}.{b*63}.{c*63}.{d*52}.example\> |

    @rests-on-RFC5321-4.5.3.1.3-a
    Scenario: a sender's domain of 252 octets
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<a@{a*63}.{b*63}.{c*63}.{d*52}.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

    Scenario: the client's name behind HELO
      When the SMTP dialogue runs
        """
        C: HELO {a*63}.{b*63}.{c*63}.{d*53}.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        """
