@smtp @server
Feature: RFC 5321 §4.2 SMTP replies

  @RFC5321-4.2-a @must @monitored
  Rule: Each command gets exactly one reply

    Scenario: commands one after the other
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: NOOP
        S: 250
        C: RSET
        S: 250
        C: NOOP
        S: 250
        """

  @RFC5321-4.2-b @must @monitored
  Rule: A reply line is three digits, then a hyphen and text, a space and text, or the line's end

    Scenario: a reply to NOOP
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: NOOP
        S: 250
        """

  @RFC5321-4.2-c @must @monitored
  Rule: A 220 greeting begins with the domain or the address literal of the server

    Scenario: the greeting
      When the SMTP dialogue runs
        """
        S: 220 {host}
        """

  @RFC5321-4.2-d @must @monitored
  Rule: The text of a reply is printable US-ASCII, spaces and tabs

    Scenario: the reply to an unknown command
      When the SMTP dialogue runs
        """
        C: WXYZ
        S: 5xx
        """

  @RFC5321-4.2-e @must @monitored
  Rule: The second digit of a reply code is one of 0 to 5

    Scenario: a refusal
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: RCPT TO:<{alice}>
        S: 5xx
        """

  @RFC5321-4.2-f @should @monitored
  Rule: A reply code is one that RFC 5321 or an extension lists

    Scenario: codes of success and refusal
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: RCPT TO:<{alice}>
        S: 5xx
        C: NOOP
        S: 250
        """

  @RFC5321-4.2-h @should @monitored
  Rule: A reply code is not sent bare: a space follows it even where no text does

    Scenario: short replies
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: NOOP
        S: 250
        C: RSET
        S: 250
        """

  @RFC5321-4.2-i @must @monitored
  Rule: A reply code begins with 2, 3, 4 or 5

    Scenario: success and refusal
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: NOOP
        S: 2xx
        C: WXYZ
        S: 5xx
        """
