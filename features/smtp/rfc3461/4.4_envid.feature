@smtp @server @needs-dsn
Feature: RFC 3461 §4.4 The ENVID parameter of MAIL

  @RFC3461-4.4-a @should @rests-on-RFC5321-3.3-d
  Rule: ENVID without a value is refused

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
        | parameter      |
        | ENVID          |
        | RET=HDRS ENVID |
