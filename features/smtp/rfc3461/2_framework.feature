@smtp @server @needs-dsn
Feature: RFC 3461 §2 Framework for the DSN extension

  @RFC3461-2-a @must
  Rule: The EHLO keyword DSN has no parameter

    Scenario: the keyword in the response to EHLO
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250-DSN
        S: (no) 250-DSN {?}
        S: 250
        """

  @RFC3461-2-b @must @rests-on-RFC5321-3.3-d
  Rule: RET and ENVID are taken with MAIL only, NOTIFY and ORCPT with RCPT only

    Scenario Outline: <parameter> with MAIL
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
        | parameter                     |
        | NOTIFY=SUCCESS                |
        | NOTIFY=NEVER                  |
        | ORCPT=rfc822;a@client.example |
        | RET=HDRS NOTIFY=FAILURE       |

    Scenario Outline: <parameter> with RCPT
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
        | parameter                             |
        | RET=FULL                              |
        | ENVID=QQ314159                        |
        | NOTIFY=SUCCESS RET=HDRS               |
        | ORCPT=rfc822;a@client.example ENVID=a |
