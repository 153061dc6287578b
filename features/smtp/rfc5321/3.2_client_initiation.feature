@smtp @server
Feature: RFC 5321 §3.2 Client initiation

  @RFC5321-3.2-a @must @monitored
  Rule: The reply to HELO does not list extensions

    Scenario: HELO as the first command
      When the SMTP dialogue runs
        """
        C: HELO client.example
        S: (no) 250-8BITMIME
        S: (no) 250-PIPELINING
        S: (no) 250-SIZE
        S: 250
        """

    @rests-on-RFC5321-4.1.4-c
    Scenario Outline: <helo> behind EHLO, and behind an EHLO without a name
      When the SMTP dialogue runs
        """
        C: EHLO
        S: 2xx|5xx
        C: <helo> client.example
        S: (no) 250-8BITMIME
        S: (no) 250-PIPELINING
        S: (no) 250-SIZE
        S: 250
        C: EHLO client.example
        S: 250
        C: <helo> client.example
        S: (no) 250-8BITMIME
        S: (no) 250-PIPELINING
        S: (no) 250-SIZE
        S: 250
        """

      Examples:
        | helo |
        | HELO |
        | helo |

  @RFC5321-3.2-b @must @rests-on-RFC5321-4.1.4-c
  Rule: EHLO gets the list of extensions each time, whatever was said before

    @needs-8bitmime
    Scenario Outline: 8BITMIME in the response behind <before>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250-8BITMIME
        S: 250
        C: <before>
        S: 250
        C: EHLO client.example
        S: 250-8BITMIME
        S: 250
        """

      Examples:
        | before                            |
        | EHLO client.example               |
        | HELO client.example               |
        | RSET                              |
        | MAIL FROM:<sender@client.example> |

    @needs-pipelining
    Scenario: PIPELINING in the response behind HELO
      When the SMTP dialogue runs
        """
        C: HELO client.example
        S: 250
        C: EHLO client.example
        S: 250-PIPELINING
        S: 250
        """
