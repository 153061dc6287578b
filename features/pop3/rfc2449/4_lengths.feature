@pop3 @server
Feature: RFC 2449 §4 Parameter and response lengths

  @RFC2449-4-a @must @needs-capa
  Rule: A server with CAPA reads a command line of 255 octets, CRLF included, as one command

    Scenario: a command that the server does not know
      When the POP3 dialogue runs
        """
        C: XYZZ {x*248}
        S: -ERR
        C: NOOP
        S: +OK
        """

    Scenario: a name of 248 octets
      When the POP3 dialogue runs from the greeting
        """
        C: USER {x*248}
        S: +OK|-ERR
        C: QUIT
        S: +OK
        S: (closes)
        """
