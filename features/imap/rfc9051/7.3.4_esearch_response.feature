@imap @server
Feature: RFC 9051 §7.3.4 ESEARCH response

  @RFC9051-7.3.4-a @must @monitored @needs-esearch
  Rule: An ESEARCH response has the form that the grammar gives it

    Scenario: SEARCH with result options
      Given a mailbox with these messages
        | subject | body     |
        | one     | hello    |
        | two     | and more |
        | three   | the end  |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 SEARCH RETURN (MIN MAX COUNT ALL) ALL
        S: * ESEARCH (TAG "a2") MIN 1 MAX 3 COUNT 3 ALL 1:3
        S: a2 OK
        """

  @RFC9051-7.3.4-b @must @monitored @needs-esearch
  Rule: The search correlator of an ESEARCH response is the tag of a command that was sent

    Scenario: SEARCH with a result option
      Given a mailbox with these messages
        | subject | body     |
        | one     | hello    |
        | two     | and more |
        | three   | the end  |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: find7 SEARCH RETURN (COUNT) ALL
        S: * ESEARCH (TAG "find7") COUNT 3
        S: find7 OK
        """

  @RFC9051-7.3.4-f @must @monitored @needs-esearch
  Rule: An ESEARCH response has no MIN, MAX or ALL where nothing matches

    Scenario: a search without matches
      Given a mailbox with these messages
        | subject | body     |
        | one     | hello    |
        | two     | and more |
        | three   | the end  |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 SEARCH RETURN (MIN MAX COUNT ALL) DELETED
        S: * ESEARCH (TAG "a2") COUNT 0
        S: a2 OK
        """
