@smtp @server
Feature: RFC 5321 §3.1 Session initiation

  @RFC5321-3.1-a @must
  Rule: The server speaks first, as soon as the connection is there

    Scenario: the greeting, and no command before it
      When the SMTP dialogue runs
        """
        S: 220 {host}
        C: EHLO client.example
        S: 250
        """

    @rests-on-RFC5321-4.5.4.2-a
    Scenario: two sessions at once
      When the SMTP dialogue runs
        """
        S: 220 {host}
        S2: 220 {host}
        C2: QUIT
        S2: 221
        S2: (closes)
        C: EHLO client.example
        S: 250
        """

  @RFC5321-3.1-d @must @untestable
  Rule: A server that greets with 554 waits for QUIT before it closes
    A server that takes mail, as every target does, greets with 220.

  @RFC5321-3.1-e @should @untestable
  Rule: A server that greets with 554 answers every command but QUIT with 503
    A server that takes mail, as every target does, greets with 220.

  @RFC5321-3.1-f @should @untestable
  Rule: A greeting of 554 says enough for the sender's postmaster to find out why
    A server that takes mail greets with 220, and what is enough is not for a program to judge.
