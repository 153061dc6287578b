@smtp @server @needs-dsn
Feature: RFC 3461 §4.3 The RET parameter of MAIL

  @RFC3461-4.3-a @must @rests-on-RFC5321-3.3-d
  Rule: The keywords of RET may be in upper and lower case

    Scenario Outline: <parameter>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> <parameter>
        S: 250
        C: RSET
        S: 250
        """

      Examples:
        | parameter |
        | RET=full  |
        | ret=Hdrs  |
        | Ret=hDRS  |

  @RFC3461-4.3-b @should @rests-on-RFC5321-3.3-d
  Rule: RET without a value is refused

    Scenario Outline: <parameter>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> <parameter>
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 5xx
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

      Examples:
        | parameter   |
        | RET         |
        | RET=        |
        | ENVID=a RET |

  @RFC3461-4.3-c @may @untestable
  Rule: Where no RET came, a notification of failure gives back the header section or the whole message
    The server may do either, and no delivery can be made to fail from outside after the message is accepted.
