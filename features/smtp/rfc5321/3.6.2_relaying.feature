@smtp @server
Feature: RFC 5321 §3.6.2 Relaying

  @RFC5321-3.6.2-a @may @rests-on-RFC5321-3.3-d
  Rule: A server relays for nobody who is unknown to it

    Scenario: a stranger's mail for another domain
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{foreign}>
        S: 4xx|5xx
        C: RCPT TO:<{alice}>
        S: 250
        """

  # A server that relays for this client has nothing to refuse, and one may put a decision off with 4yz.
  @RFC5321-3.6.2-b @should @rests-on-RFC5321-3.6.2-a @rests-on-RFC5321-3.3-d
  Rule: A recipient at another domain, whom the server will not relay to, is refused with 550

    Scenario: a stranger's mail for another domain
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{foreign}>
        S: 4xx|550
        C: RCPT TO:<{alice}>
        S: 250
        """

    Scenario: the other domain hidden in a source route
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<@{domain}:{foreign}>
        S: 4xx|550
        C: RCPT TO:<{alice}>
        S: 250
        """
