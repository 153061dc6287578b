@smtp @server
Feature: RFC 2034 §4 Enhanced status codes

  @RFC2034-4-a @must @monitored @needs-enhancedstatuscodes
  Rule: Each line of a 2yz, 4yz or 5yz reply has an enhanced status code behind the reply code, save in the greeting and the replies to HELO and EHLO

    Scenario: a reply to NOOP
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: NOOP
        S: 250 2.{*}
        """

  @RFC2034-4-b @must @monitored @needs-enhancedstatuscodes
  Rule: The class of the enhanced status code is the first digit of the reply code

    Scenario: a refusal
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: RCPT TO:<{alice}>
        S: 5xx 5.{*}
        """

  @RFC2034-4-c @must @monitored @needs-enhancedstatuscodes
  Rule: All lines of one reply have the same enhanced status code

    Scenario: a reply to HELP
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: HELP
        S: 2xx|5xx
        """

  @RFC2034-4-e @must @needs-enhancedstatuscodes
  Rule: Enhanced status codes are sent to a client that says HELO, too

    Scenario: success and refusal behind HELO
      When the SMTP dialogue runs
        """
        C: HELO client.example
        S: 250
        C: NOOP
        S: 250 2.{*}
        C: RCPT TO:<{alice}>
        S: 5xx 5.{*}
        C: MAIL FROM:<sender@client.example>
        S: 250 2.{*}
        """
