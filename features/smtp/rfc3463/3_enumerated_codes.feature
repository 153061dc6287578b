@smtp @server
Feature: RFC 3463 §3 Enumerated status codes
  # More than one code may fit a situation, and a server may say less than it knows: these are information.

  @RFC3463-3.2-b @may @needs-enhancedstatuscodes @rests-on-RFC5321-3.3-d
  Rule: A recipient who does not exist is refused with 5.1.1

    Scenario: an unknown local-part
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{unknown}>
        S: 5xx 5.1.1
        C: RCPT TO:<{alice}>
        S: 250
        """

  @RFC3463-3.2-d @may @needs-enhancedstatuscodes @rests-on-RFC5321-3.3-d
  Rule: A recipient whose address breaks the syntax is refused with 5.1.3

    Scenario: two at signs
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<alice@@{domain}>
        S: 5xx 5.1.3
        C: RCPT TO:<{alice}>
        S: 250
        """

  @RFC3463-3.2-f @may @needs-enhancedstatuscodes @rests-on-RFC5321-3.3-d
  Rule: A recipient who exists is accepted with 2.1.5

    Scenario: the account's own address
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250 2.1.5
        """

  @RFC3463-3.6-b @may @needs-enhancedstatuscodes
  Rule: A command out of its order is refused with 5.5.1

    Scenario Outline: <command> without MAIL
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <line>
        S: 5xx 5.5.1
        C: NOOP
        S: 250
        """

      Examples:
        | command | line              |
        | RCPT    | RCPT TO:<{alice}> |
        | DATA    | DATA              |

  @RFC3463-3.6-c @may @needs-enhancedstatuscodes
  Rule: A command that nobody knows is refused with a status code of the protocol

    Scenario: four letters
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: WXYZ
        S: 5xx 5.5.{*}
        C: NOOP
        S: 250
        """

  @RFC3463-3.6-e @may @needs-enhancedstatuscodes
  Rule: A parameter that is not known is refused with 5.5.4

    Scenario: of MAIL
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> XWXYZ=1
        S: 5xx 5.5.4
        C: NOOP
        S: 250
        """

  @RFC3463-3.8-b @may @needs-enhancedstatuscodes @rests-on-RFC5321-3.6.2-a
  Rule: A recipient whom the server may not relay to is refused with 5.7.1

    Scenario: a stranger's mail for another domain
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{foreign}>
        S: 5xx 5.7.1
        C: RCPT TO:<{alice}>
        S: 250
        """
