@smtp @server
Feature: RFC 4954 §5 The AUTH parameter of MAIL

  @RFC4954-5-c @must @needs-auth-plain @rests-on-RFC4954-4-a
  Rule: MAIL with an AUTH parameter is accepted

    Scenario Outline: AUTH=<value>
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: MAIL FROM:<{alice}> AUTH=<value>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | value                  |
        | \<\>                   |
        | sender@client.example  |
        | e+3Dmc2@client.example |

  @RFC4954-5-d @must @needs-auth @rests-on-RFC5321-3.3-d
  Rule: MAIL with an AUTH parameter is accepted from a client that has not logged in

    Scenario: AUTH= without AUTH
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> AUTH=\<\>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """
