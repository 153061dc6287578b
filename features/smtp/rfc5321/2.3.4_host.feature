@smtp @server
Feature: RFC 5321 §2.3.4 Host

  @RFC5321-2.3.4-a @should
  Rule: A server calls itself by a name, not by an address literal

    Scenario Outline: the greeting and the reply to <hello>
      When the SMTP dialogue runs
        """
        S: (no) 220-[
        S: 220 {host}
        C: <hello> client.example
        S: (no) 250-[
        S: 250 {?}
        """

      Examples:
        | hello |
        | EHLO  |
        | HELO  |
