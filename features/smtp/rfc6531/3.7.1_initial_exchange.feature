@smtp @server
Feature: RFC 6531 §3.7.1 The initial SMTP exchange

  @RFC6531-3.7.1-b @must @needs-smtputf8
  Rule: The domain in the response to EHLO is in ASCII: letters, digits and hyphens, or A-labels

    Scenario Outline: the response to EHLO from <name>
      When the SMTP dialogue runs
        """
        C: EHLO <name>
        S: 250-SMTPUTF8
        S: 250
        C: NOOP
        S: 250
        """

      Examples:
        | name                    |
        | client.example          |
        | xn--bcher-kva.example   |
