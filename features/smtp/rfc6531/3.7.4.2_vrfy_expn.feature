@smtp @server
Feature: RFC 6531 §3.7.4.2 VRFY and EXPN, and UTF-8 strings in replies

  @RFC6531-3.7.4.2-c @must @needs-smtputf8 @rests-on-RFC6531-3.1-f
  Rule: The string of VRFY may be in UTF-8

    Scenario Outline: VRFY <argument>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: VRFY <argument>
        S: 25x|4xx|500|502|550|551|552|553|554
        C: NOOP
        S: 250
        """

      Examples:
        | argument                 |
        | jörg SMTPUTF8            |
        | jörg@{domain} SMTPUTF8   |

  @RFC6531-3.7.4.2-d @must @untestable @needs-smtputf8
  Rule: A mailbox in UTF-8 is answered with 252 or 550 where VRFY or EXPN came without SMTPUTF8
    It takes a user whose mailbox is in UTF-8, and a target's accounts are not told to have one.

  @RFC6531-3.7.4.2-g @must @monitored @needs-smtputf8
  Rule: Replies are in ASCII, save those with 251 and 551 in a transaction with SMTPUTF8, and those to VRFY and EXPN with SMTPUTF8

    Scenario Outline: VRFY <argument> without the parameter
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: VRFY <argument>
        S: 25x|4xx|5xx
        C: NOOP
        S: 250
        """

      Examples:
        | argument      |
        | jörg          |
        | jörg@{domain} |

    Scenario: commands with UTF-8 in them
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<δοκιμή@client.example> SMTPUTF8
        S: 250|4xx|5xx
        C: RCPT TO:<nobody-δοκιμή@{domain}>
        S: 25x|4xx|5xx
        C: NOOP
        S: 250
        """
