@pop3 @server
Feature: RFC 2449 §8 Extended response codes

  @RFC2449-8-c @must @monitored @needs-user
  Rule: A server that sends response codes announces RESP-CODES

    Scenario: a failed login
      When the POP3 dialogue runs from the greeting
        """
        C: CAPA
        S: +OK|-ERR
        C: USER {alice.user}
        S: +OK
        C: PASS not-the-password
        S: -ERR
        """
