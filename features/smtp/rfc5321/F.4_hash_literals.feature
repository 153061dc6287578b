@smtp @server
Feature: RFC 5321 §F.4 #-literals

  @RFC5321-F.4-a @should @rests-on-RFC5321-3.3-d
  Rule: A decimal number behind "#" does not stand for a host

    Scenario Outline: <command> with #2130706433 for a host
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <line>
        S: 5xx
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | command | line                             |
        | MAIL    | MAIL FROM:\<sender@#2130706433\> |
