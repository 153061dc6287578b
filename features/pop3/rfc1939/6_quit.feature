@pop3 @server
Feature: RFC 1939 §6 QUIT

  @RFC1939-6-h @must
  Rule: QUIT before the login removes no message

    Scenario: QUIT in the place of PASS
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs from the greeting
        """
        C: USER {alice.user}
        S: +OK
        C: QUIT
        S: +OK
        S: (closes)
        """
      And the POP3 dialogue runs
        """
        C2: LIST {n1}
        S2: +OK {n1} {size:number}
        """

  @RFC1939-6-i @must
  Rule: Behind QUIT in the TRANSACTION state no command is carried out

    Scenario: DELE behind QUIT, in the same write
      Given a maildrop with these messages
        | subject | body |
        | kept    | text |
      When the POP3 dialogue runs
        """
        C: QUIT
        C: DELE {n1}
        S: +OK
        S: (closes)
        C2: LIST {n1}
        S2: +OK {n1} {size:number}
        """
