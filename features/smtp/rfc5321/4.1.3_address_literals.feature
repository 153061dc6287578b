@smtp @server
Feature: RFC 5321 §4.1.3 Address literals

  @RFC5321-4.1.3-a @should
  Rule: An address literal in a path is no syntax error

    Scenario Outline: MAIL and RCPT with <literal>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@<literal>>
        S: 250|4xx|550|551|552|553|554
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<somebody@<literal>>
        S: 250|251|4xx|550|551|552|553|554
        C: NOOP
        S: 250
        """

      Examples:
        | literal                     |
        | [192.0.2.1]                 |
        | [192.0.2.255]               |
        | [IPv6:2001:db8::1]          |
        | [IPv6:2001:DB8:0:0:0:0:0:A] |
        | [IPv6:::ffff:192.0.2.1]     |

  @RFC5321-4.1.3-b @may
  Rule: An EHLO whose address literal is malformed is refused

    Scenario Outline: EHLO <literal>
      When the SMTP dialogue runs
        """
        C: EHLO <literal>
        S: 501|550
        C: EHLO client.example
        S: 250
        """

      Examples:
        | literal                       |
        | []                            |
        | [192.0.2]                     |
        | [192.0.2.256]                 |
        | [192.0.2.1.5]                 |
        | [192.0.2.1                    |
        | 192.0.2.1]                    |
        | [192.0.2.0001]                |
        | [IPv6:]                       |
        | [IPv6:2001:db8]               |
        | [IPv6:2001:db8::1::2]         |
        | [IPv6:2001:db8::12345]        |
        | [IPv6:2001:db8:0:0:0:0:0:0:1] |
        | [IPv6:::192.0.2.256]          |

  @RFC5321-4.1.3-d @must @rests-on-RFC5321-3.3-d
  Rule: EHLO takes an address literal in each form that the grammar gives

    Scenario Outline: EHLO <literal>
      When the SMTP dialogue runs
        """
        C: EHLO <literal>
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | literal                           |
        | [192.0.2.1]                       |
        | [IPv6:2001:db8::1]                |
        | [IPv6:2001:DB8::A]                |
        | [ipv6:2001:db8::1]                |
        | [IPv6:2001:db8:1:2:3:4:5:6]       |
        | [IPv6:2001:db8:1:2:3:4:192.0.2.1] |
        | [IPv6:2001:db8::192.0.2.1]        |
        | [IPv6:::ffff:192.0.2.1]           |

  @RFC5321-4.1.3-c @must @untestable
  Rule: A tag of an address literal is one that a standards-track RFC defines and IANA has registered
    This binds who makes up tags; no server sends a literal but its own address.
