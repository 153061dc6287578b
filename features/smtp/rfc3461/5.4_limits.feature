@smtp @server @needs-dsn
Feature: RFC 3461 §5.4 Implementation limits

  @RFC3461-5.4-a @must @rests-on-RFC5321-3.3-d
  Rule: ENVID may have 100 characters, RET 8

    Scenario Outline: <parameters>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> <parameters>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RSET
        S: 250
        """

      Examples:
        | parameters               |
        | ENVID={a*94}             |
        | RET=FULL ENVID={a*94}    |
        | ENVID={+41*31}a RET=HDRS |

  @RFC3461-5.4-b @must @rests-on-RFC5321-3.3-d
  Rule: ORCPT may have 500 characters, NOTIFY 28

    Scenario Outline: <parameters>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}> <parameters>
        S: 250
        C: RSET
        S: 250
        """

      Examples:
        | parameters                             |
        | ORCPT=rfc822;{a*472}@client.example    |
        | ORCPT=rfc822;{+41*157}a@client.example |
        | NOTIFY=SUCCESS,FAILURE,DELAY           |

  @RFC3461-5.4-c @must @rests-on-RFC3461-5.4-a @rests-on-RFC3461-5.4-b @rests-on-RFC5321-3.3-d
  Rule: A command line may have 530 characters of DSN parameters more than others

    Scenario Outline: <parameters>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> RET=FULL ENVID={a*94}
        S: 250
        C: RCPT TO:<{alice}> <parameters>
        S: 250
        C: RSET
        S: 250
        """

      Examples:
        | parameters                                                          |
        | NOTIFY=SUCCESS,FAILURE,DELAY ORCPT=rfc822;{a*472}@client.example    |
        | ORCPT=rfc822;{+41*157}a@client.example NOTIFY=SUCCESS,FAILURE,DELAY |
