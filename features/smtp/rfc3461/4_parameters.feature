@smtp @server @needs-dsn
Feature: RFC 3461 §4 Parameters of RCPT and MAIL

  @RFC3461-4-a @should @rests-on-RFC5321-3.3-d
  Rule: A code of xtext has two hexadecimal digits, and none of them in lower case

    Scenario Outline: ENVID=<value>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> ENVID=<value>
        S: 501
        C: MAIL FROM:<sender@client.example> ENVID=a+2Bb
        S: 250
        """

      Examples:
        | value  |
        | a+2bb  |
        | a+3d   |
        | +3D+2b |

    Scenario Outline: ORCPT=rfc822;<value>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}> ORCPT=rfc822;<value>
        S: 501
        C: RCPT TO:<{alice}> ORCPT=rfc822;a+2Bb@client.example
        S: 250
        """

      Examples:
        | value                |
        | a+2bb@client.example |
        | a+3d@client.example  |
