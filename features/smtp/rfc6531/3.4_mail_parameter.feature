@smtp @server
Feature: RFC 6531 §3.4 The SMTPUTF8 parameter of MAIL

  @RFC6531-3.4-b @must @needs-smtputf8 @rests-on-RFC6531-3.1-d
  Rule: The SMTPUTF8 parameter takes no value: MAIL is refused, and no transaction is open

    Scenario Outline: MAIL with <parameter>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> <parameter>
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 5xx
        C: MAIL FROM:<sender@client.example> SMTPUTF8
        S: 250
        """

      Examples:
        | parameter    |
        | SMTPUTF8=1   |
        | SMTPUTF8=YES |
        | SMTPUTF8=    |
        | smtputf8=no  |
