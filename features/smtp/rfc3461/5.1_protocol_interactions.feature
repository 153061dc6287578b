@smtp @server @needs-dsn
Feature: RFC 3461 §5.1 SMTP protocol interactions

  @RFC3461-5.1-a @must @rests-on-RFC5321-3.3-d
  Rule: MAIL with valid ENVID and RET has the reply code that it has without them

    Scenario Outline: <parameters> for <reverse-path>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<reverse-path>
        S: 250
        C: RSET
        S: 250
        C: MAIL FROM:<reverse-path> <parameters>
        S: 250
        C: RSET
        S: 250
        """

      Examples:
        | reverse-path            | parameters                          |
        | <sender@client.example> | RET=FULL                            |
        | <sender@client.example> | RET=HDRS                            |
        | <sender@client.example> | ENVID=QQ314159                      |
        | <sender@client.example> | RET=HDRS ENVID=QQ314159             |
        | <sender@client.example> | ENVID=QQ314159 RET=FULL             |
        | <sender@client.example> | ENVID=a+20b+2Bc+3Dd                 |
        | <sender@client.example> | ENVID=+41                           |
        | <sender@client.example> | ENVID=!#$%&'()*,-./:;?@[]^_`\\{\\}~ |
        | <>                      | RET=HDRS                            |
        | <>                      | ENVID=QQ314159                      |

  @RFC3461-5.1-b @RFC3461-4.5-a @must @rests-on-RFC5321-3.3-d
  Rule: An ENVID or a RET that is not valid, or comes twice, is answered with 501

    Scenario Outline: <parameters>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> <parameters>
        S: 501
        C: RCPT TO:<{alice}>
        S: 5xx
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

      Examples:
        | parameters                |
        | RET=ALL                   |
        | RET=FULL,HDRS             |
        | RET=NEVER                 |
        | RET=FULLHDRS              |
        | RET=FULL RET=FULL         |
        | RET=HDRS RET=FULL         |
        | ret=HDRS ENVID=a RET=HDRS |
        | ENVID=a ENVID=a           |
        | ENVID=a RET=FULL envid=b  |
        | ENVID=a+                  |
        | ENVID=a+2                 |
        | ENVID=+zz                 |
        | ENVID=+G0                 |
        | ENVID=a+-1b               |
        | ENVID=a=b                 |
        | RET=FULL ENVID=+          |
        | ENVID=+2Z RET=FULL        |

  @RFC3461-5.1-c @must @rests-on-RFC5321-3.3-d
  Rule: RCPT with valid NOTIFY and ORCPT has the reply code that it has without them

    Scenario Outline: <parameters>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}> <parameters>
        S: 250
        C: RSET
        S: 250
        """

      Examples:
        | parameters                                             |
        | NOTIFY=NEVER                                           |
        | NOTIFY=SUCCESS                                         |
        | NOTIFY=FAILURE                                         |
        | NOTIFY=DELAY                                           |
        | NOTIFY=SUCCESS,FAILURE,DELAY                           |
        | NOTIFY=DELAY,SUCCESS                                   |
        | ORCPT=rfc822;{alice}                                   |
        | NOTIFY=NEVER ORCPT=rfc822;a+2Bb@client.example         |
        | ORCPT=RFC822;a+3Db@client.example NOTIFY=FAILURE,DELAY |

    Scenario Outline: <parameters> after another's <refused>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{unknown}> <refused>
        S: 25x|4xx|5xx
        C: RCPT TO:<{alice}> <parameters>
        S: 250
        C: RSET
        S: 250
        """

      Examples:
        | parameters                    | refused                       |
        | NOTIFY=NEVER                  | NOTIFY=SUCCESS                |
        | NOTIFY=SUCCESS                | NOTIFY=NEVER                  |
        | NOTIFY=FAILURE,DELAY          | NOTIFY=NEVER,SUCCESS          |
        | ORCPT=rfc822;b@client.example | ORCPT=rfc822;a@client.example |

    Scenario Outline: <parameters> after a recipient with <other>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}> <other>
        S: 250
        C: RCPT TO:<{alice}> <parameters>
        S: 250
        C: RSET
        S: 250
        """

      Examples:
        | parameters                    | other                         |
        | NOTIFY=NEVER                  | NOTIFY=SUCCESS,FAILURE        |
        | NOTIFY=SUCCESS                | NOTIFY=NEVER                  |
        | ORCPT=rfc822;b@client.example | ORCPT=rfc822;a@client.example |

    Scenario Outline: <parameters> after the null reverse-path
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RSET
        S: 250
        C: MAIL FROM:<> RET=HDRS ENVID=QQ314159
        S: 250
        C: RCPT TO:<{alice}> <parameters>
        S: 250
        C: RSET
        S: 250
        """

      Examples:
        | parameters                    |
        | NOTIFY=NEVER                  |
        | NOTIFY=SUCCESS,FAILURE,DELAY  |
        | ORCPT=rfc822;a@client.example |

  @RFC3461-5.1-d @RFC3461-4.5-b @should @rests-on-RFC5321-3.3-d
  Rule: A NOTIFY or an ORCPT that is not valid, or comes twice, is answered with 501

    Scenario Outline: <parameters>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}> <parameters>
        S: 501
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | parameters                                                  |
        | NOTIFY=ALWAYS                                               |
        | NOTIFY=SUCCESS;FAILURE                                      |
        | NOTIFY=SUCCESSFAILURE                                       |
        | NOTIFY=FULL                                                 |
        | NOTIFY=NEVER,SUCCESS                                        |
        | NOTIFY=SUCCESS,never                                        |
        | NOTIFY=SUCCESS NOTIFY=SUCCESS                               |
        | NOTIFY=NEVER ORCPT=rfc822;a@client.example notify=SUCCESS   |
        | ORCPT=rfc822;a@client.example ORCPT=rfc822;a@client.example |
        | ORCPT=rfc822;a+@client.example                              |
        | ORCPT=rfc822;a+2                                            |
        | ORCPT=rfc822;a+ZZ                                           |
        | ORCPT=rfc822;a=b@client.example                             |
