@smtp @server @needs-dsn
Feature: RFC 3461 §4.1 The NOTIFY parameter of RCPT

  @RFC3461-4.1-a @must @rests-on-RFC5321-3.3-d
  Rule: The keywords of NOTIFY may be in upper and lower case

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
        | parameter                    |
        | NOTIFY=never                 |
        | NOTIFY=Success               |
        | notify=sUCCESS,fAILURE       |
        | Notify=Delay,FAILURE,success |

  @RFC3461-4.1-b @should @rests-on-RFC5321-3.3-d
  Rule: NEVER stands by itself: in a list with others it is refused

    Scenario Outline: NOTIFY=<list>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}> NOTIFY=<list>
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | list                |
        | NEVER,SUCCESS       |
        | SUCCESS,NEVER       |
        | FAILURE,NEVER,DELAY |
        | never,Delay         |

  @RFC3461-4.1-c @should @rests-on-RFC5321-3.3-d
  Rule: NOTIFY without a value is refused

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
        | parameter                            |
        | NOTIFY                               |
        | NOTIFY=                              |
        | ORCPT=rfc822;a@client.example NOTIFY |
