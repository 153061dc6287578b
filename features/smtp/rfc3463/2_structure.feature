@smtp @server
Feature: RFC 3463 §2 Status code structure

  @RFC3463-2-b @must @monitored @needs-enhancedstatuscodes
  Rule: The sub-codes of an enhanced status code are written without leading zeros

    Scenario: success and refusal
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: NOOP
        S: 250 2.{*}
        C: RCPT TO:<{alice}>
        S: 5xx 5.{*}
        """

  # The registry that RFC 5248 §2.4 sets up has the subjects 0 to 7, and no later RFC has added one.
  @RFC3463-2-d @should @monitored @needs-enhancedstatuscodes
  Rule: The subject of an enhanced status code is one of those that are defined

    Scenario: success and refusal
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: NOOP
        S: 250 2.{*}
        C: RCPT TO:<{alice}>
        S: 5xx 5.{*}
        """
