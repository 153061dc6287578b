@imap @server @needs-enable
Feature: RFC 5161 §3.1 ENABLE

  @RFC5161-3.1-a @must
  Rule: ENABLE of extensions that the server does not know ignores them and is answered OK

    Scenario: two made-up names
      When the IMAP dialogue runs
        """
        C: a1 ENABLE X-UNHEARD-OF X-UNHEARD-OF-TOO
        S: (no) * ENABLED X-UNHEARD-OF
        S: a1 OK
        """

  @RFC5161-3.1-b @must
  Rule: ENABLE ignores extensions that need not be enabled

    Scenario: IDLE
      When the IMAP dialogue runs
        """
        C: a1 ENABLE IDLE
        S: (no) * ENABLED IDLE
        S: a1 OK
        """

  @RFC5161-3.1-f @should
  Rule: ENABLE without an extension is answered BAD

    Scenario: no argument
      When the IMAP dialogue runs
        """
        C: a1 ENABLE
        S: a1 BAD
        C: a2 NOOP
        S: a2 OK
        """

  @RFC5161-3.1-g @must @needs-imap4rev2
  Rule: Extensions can be enabled one by one, and stay enabled

    Scenario: IMAP4rev2, then another one
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 ENABLE IMAP4rev2
        S: * ENABLED IMAP4rev2
        S: a1 OK
        C: a2 ENABLE X-UNHEARD-OF
        S: a2 OK
        C: a3 SELECT {mailbox}
        S: a3 OK
        C: a4 SEARCH ALL
        S: * ESEARCH (TAG "a4")
        S: a4 OK
        """
