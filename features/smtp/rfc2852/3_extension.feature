@smtp @server
Feature: RFC 2852 §3 The Deliver By extension

  @RFC2852-3-b @must @monitored @needs-deliverby
  Rule: A by-time below the least one that EHLO names is refused where the mode is R

    Scenario: one second
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> BY=1;R
        S: 250|4xx|5xx
        C: RSET
        S: 250
        """
