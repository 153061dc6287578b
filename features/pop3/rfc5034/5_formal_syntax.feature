@pop3 @server
Feature: RFC 5034 §5 Formal syntax

  @RFC5034-5-a @must @needs-auth-plain
  Rule: AUTH and the name of its mechanism mean the same in any case

    Scenario Outline: <command>
      When the POP3 dialogue runs from the greeting
        """
        C: <command> {alice.plain}
        S: +OK
        """

      Examples:
        | command    |
        | auth PLAIN |
        | AUTH plain |
        | Auth Plain |
