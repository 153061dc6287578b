@pop3 @server
Feature: RFC 1939 §13 Security considerations

  @RFC1939-13-a @may
  Rule: USER does not tell which names exist

    Scenario: USER with a name that does not exist
      When the POP3 dialogue runs from the greeting
        """
        C: USER {unknown}
        S: +OK
        """
