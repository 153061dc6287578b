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
