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

  @RFC4954-5-e @should @needs-auth-plain @rests-on-RFC4954-4-a @rests-on-RFC4954-5-c
  Rule: A value of AUTH that is neither xtext of a mailbox nor \<\> is refused

    Scenario Outline: AUTH<value>
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: MAIL FROM:<{alice}> AUTH<value>
        S: 501|50x|55x
        C: MAIL FROM:<{alice}> AUTH=\<\>
        S: 250
        """

      Examples:
        | value                       |
        |                             |
        | =                           |
        | =+zz@client.example         |
        | =sender+4@client.example    |
        | =sender@client.example+     |
        | =a=b@client.example         |
        | =\<sender@client.example\>  |
        | =sender                     |
        | =@client.example            |

  @RFC4954-5-f @must @needs-auth-plain @needs-size @rests-on-RFC4954-4-a @rests-on-RFC4954-5-c
  Rule: The AUTH parameter stands beside others, in any order and any case

    Scenario Outline: <parameters>
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: MAIL FROM:<{alice}> <parameters>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | parameters                        |
        | AUTH=\<\> SIZE=1000               |
        | SIZE=1000 AUTH=\<\>               |
        | size=1000 auth={alice}            |
        | Auth=+73ender@client.example      |

  @RFC4954-5-g @must @untestable
  Rule: A message whose submitter is not known, or not trusted, is relayed with AUTH=<>
    It is seen by the next server alone, and only where the server has logged in there.

  @RFC4954-5-h @must @untestable
  Rule: A message with AUTH=<> is not taken for one that the user who logged in submitted first
    What a server believes of a message shows in no reply.
