@smtp @server
Feature: RFC 5321 §7.8 Resistance to attacks

  @RFC5321-7.8-a @may @rests-on-RFC5321-3.3-d
  Rule: A few errors are no attack: the server goes on serving

    Scenario: five recipients who do not exist
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{unknown}>
        S: 4xx|5xx
        C: RCPT TO:<one.{unknown}>
        S: 4xx|5xx
        C: RCPT TO:<two.{unknown}>
        S: 4xx|5xx
        C: RCPT TO:<three.{unknown}>
        S: 4xx|5xx
        C: RCPT TO:<four.{unknown}>
        S: 4xx|5xx
        C: RCPT TO:<{alice}>
        S: 250
        """

    Scenario: five commands that do not exist
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: WXYZ
        S: 5xx
        C: XWXYZ
        S: 5xx
        C: WXYZ 1
        S: 5xx
        C: TURN
        S: 5xx
        C: WXYZ 2
        S: 5xx
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

  @RFC5321-7.8-b @may @rests-on-RFC5321-3.3-d
  Rule: A server that has had enough of errors says so, and closes; else it goes on

    Scenario: eight commands that are refused
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: WXYZ
        S: 5xx
        S: (or closes)
        C: MAIL FROM:
        S: 5xx
        S: (or closes)
        C: EHLO
        S: 5xx
        S: (or closes)
        C: WXYZ 1
        S: 5xx
        S: (or closes)
        C: RCPT TO:<{alice}>
        S: 5xx
        S: (or closes)
        C: MAIL TO:<{alice}>
        S: 5xx
        S: (or closes)
        C: DATA
        S: 5xx
        S: (or closes)
        C: WXYZ 2
        S: 5xx
        S: (or closes)
        C: MAIL FROM:<sender@client.example>
        S: 250
        S: (or closes)
        C: RCPT TO:<{alice}>
        S: 250
        """

  @RFC5321-7.8-c @may @untestable
  Rule: A server under attack may refuse, and close connections
    What a server takes for an attack is its own; a run of the suite is none.
