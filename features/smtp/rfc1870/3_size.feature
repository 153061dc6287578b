@smtp @server
Feature: RFC 1870 §3 SIZE

  @RFC1870-3-c @must @monitored @needs-size
  Rule: The SIZE keyword has one number behind it, or nothing

    Scenario: SIZE in the response to EHLO
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250-SIZE
        S: 250
        """

  @RFC1870-3-f @must @needs-size @rests-on-RFC5321-3.3-d
  Rule: The value of the SIZE parameter has up to 20 digits

    Scenario: 20 digits, most of them noughts
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> SIZE=00000000000000001000
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

  @RFC1870-3-h @must @needs-size @rests-on-RFC5321-3.3-d
  Rule: The value of the SIZE parameter is a number of any size within its digits

    Scenario Outline: SIZE=<size>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> SIZE=<size>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | size                 |
        | 0                    |
        | 1                    |
        | 00                   |
        | 00000000000000000000 |
        | 00000000000000000001 |

    Scenario: the keyword in small letters
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> size=1000
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

    Scenario: the null reverse-path
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<> SIZE=1000
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

  @RFC1870-3-i @should @needs-size @rests-on-RFC5321-3.3-d
  Rule: A SIZE parameter whose value is not a number of up to 20 digits is refused
    # RFC 1870 §3 has a grammar, and no word on what a server does about other forms.

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
        | parameter                  |
        | SIZE                       |
        | SIZE=                      |
        | SIZE=-1                    |
        | SIZE=+1                    |
        | SIZE=x                     |
        | SIZE=1000x                 |
        | SIZE=1k                    |
        | SIZE=0x10                  |
        | SIZE=1.5                   |
        | SIZE=1,000                 |
        | SIZE="1000"                |
        | SIZE=999999999999999999999 |
        | SIZE=000000000000000000001 |
