@smtp @server
Feature: RFC 5321 §4.1.1.1 Extended HELLO or HELLO

  @RFC5321-4.1.1.1-h @must @monitored
  Rule: A positive response to EHLO has the code 250 and names the server by its domain first

    Scenario: EHLO as the first command
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250 {host}
        """

  @RFC5321-4.1.1.1-i @must @monitored
  Rule: Each further line of the response to EHLO is a keyword and its parameters, with one space before each

    Scenario: the list of extensions
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        """
