@pop3 @server
Feature: RFC 2449 §5 The CAPA command

  @RFC2449-5-b @must @monitored @needs-user
  Rule: What CAPA lists before the login it lists behind it too, save STLS

    Scenario: CAPA in both states
      When the POP3 dialogue runs from the greeting
        """
        C: CAPA
        S: +OK|-ERR
        C: USER {alice.user}
        S: +OK
        C: PASS {alice.password}
        S: +OK
        C: CAPA
        S: +OK|-ERR
        """

  @RFC2449-5-d @must @monitored
  Rule: A line of the response to CAPA has at most 512 octets, CRLF included

    Scenario: the response to CAPA
      When the POP3 dialogue runs
        """
        C: CAPA
        S: +OK|-ERR
        """
