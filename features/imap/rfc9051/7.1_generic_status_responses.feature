@imap @server
Feature: RFC 9051 §7.1 Generic status responses

  @RFC9051-7.1-a @must @monitored
  Rule: A status response has the form that the grammar gives it

    Scenario: three commands
      When the IMAP dialogue runs
        """
        C: a1 NOOP
        S: a1 OK
        C: a2 STATUS {absent} (MESSAGES)
        S: a2 NO
        C: a3 MAILSPEC-UNKNOWN
        S: a3 BAD|NO
        """

  @RFC9051-7.1-b @must @monitored
  Rule: A response code has the arguments that it is defined with

    Scenario: the response codes of SELECT
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: * OK [UIDVALIDITY {validity:number}]
        S: a1 OK
        """

  @RFC9051-7.1-d @must @monitored @needs-uidplus
  Rule: APPENDUID stands in the tagged OK to APPEND

    Scenario: an APPEND
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 APPEND {mailbox} {message1.literal}
        S: a1 OK [APPENDUID {validity:number} {uid:number}]
        """

  @RFC9051-7.1-f @must @monitored @needs-uidplus
  Rule: The two sets of COPYUID have as many UIDs as each other

    Scenario: a COPY of three messages
      Given a mailbox with these messages
        | subject | body     |
        | one     | hello    |
        | two     | and more |
        | three   | the end  |
      When the IMAP dialogue runs
        """
        C: a1 CREATE {absent}
        S: a1 OK
        C: a2 SELECT {mailbox}
        S: a2 OK
        C: a3 COPY 1:3 {absent}
        S: a3 OK [COPYUID {validity:number} {from} {to}]
        """
