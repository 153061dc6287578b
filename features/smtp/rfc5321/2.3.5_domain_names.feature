@smtp @server
Feature: RFC 5321 §2.3.5 Domain names

  @RFC5321-2.3.5-a @must @rests-on-RFC5321-4.5.1-c @rests-on-RFC5321-3.3-d
  Rule: The postmaster can be named without a domain, whatever the rest of the transaction is

    Scenario: for mail from the null reverse-path
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RSET
        S: 250
        C: MAIL FROM:<>
        S: 250
        C: RCPT TO:<postmaster>
        S: 250|251
        C: RSET
        S: 250
        """

    Scenario: behind HELO
      When the SMTP dialogue runs
        """
        C: HELO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<Postmaster>
        S: 250|251
        C: RSET
        S: 250
        """

    Scenario: behind another recipient, and behind one who is refused
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<>
        S: 5xx
        C: RCPT TO:<POSTMASTER>
        S: 250|251
        C: RSET
        S: 250
        """

  @RFC5321-2.3.5-b @may @rests-on-RFC5321-3.3-d
  Rule: A mailbox without a domain, other than the postmaster's, is refused

    # Of two accounts the first is not the postmaster's.
    @needs-second-account
    Scenario: in RCPT
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice.local}>
        S: 4xx|5xx
        C: RCPT TO:<{alice}>
        S: 250
        """

    Scenario: in MAIL
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender>
        S: 4xx|5xx
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

    Scenario: the postmaster in MAIL
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<postmaster>
        S: 4xx|5xx
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

  @RFC5321-2.3.5-c @must @untestable
  Rule: The names that a server gives are fully qualified, and no aliases of its own
    Whether a name resolves is known to the DNS that the server uses, and a name of one label can be a whole one.

  @RFC5321-2.3.5-d @must @untestable
  Rule: The name in EHLO is a host's own name, or an address literal where it has none
    It binds clients. A server may check it, and must not refuse mail for it (§4.1.4).
