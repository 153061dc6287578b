@imap @server
Feature: RFC 9051 §7.2.2 CAPABILITY response

  @RFC9051-7.2.2-a @must @monitored
  Rule: IMAP4rev2, or IMAP4rev1 of RFC 3501, is among the capabilities

    Scenario: CAPABILITY
      When the IMAP dialogue runs
        """
        C: a1 CAPABILITY
        S: * CAPABILITY ...
        S: a1 OK
        """

  @RFC9051-7.2.2-b @must @monitored
  Rule: A CAPABILITY response has the form that the grammar gives it

    Scenario: CAPABILITY
      When the IMAP dialogue runs
        """
        C: a1 CAPABILITY
        S: * CAPABILITY ...
        S: a1 OK
        """

  @RFC9051-7.2.2-e @must @monitored @needs-logindisabled
  Rule: A server that advertises LOGINDISABLED answers LOGIN with NO

    Scenario: LOGIN with the right password
      When the IMAP dialogue runs from the greeting
        """
        S: * OK
        C: a1 CAPABILITY
        S: * CAPABILITY LOGINDISABLED
        S: a1 OK
        C: a2 LOGIN {alice.user.quoted} {alice.password.quoted}
        S: a2 NO
        """
