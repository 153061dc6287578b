@smtp @server
Feature: RFC 5321 §4.3.1 Sequencing overview

  @RFC5321-4.3.1-b @should @monitored
  Rule: A successful command gets one of the success codes listed for it

    Scenario: NOOP and QUIT
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: NOOP
        S: 250
        C: QUIT
        S: 221
        """

  @RFC5321-4.3.1-c @must @monitored
  Rule: An intermediate reply comes only where the sequence of the command has one, and DATA does not succeed without it

    Scenario: DATA outside a transaction
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: DATA
        S: 5xx
        C: NOOP
        S: 250
        """
