@imap @server @needs-imap4rev2
Feature: RFC 9051 §6.3.7, §6.3.8 SUBSCRIBE and UNSUBSCRIBE

  @RFC9051-6.3.7-a @must
  Rule: SUBSCRIBE adds a mailbox to those that LIST (SUBSCRIBED) tells

    Scenario: one of two mailboxes
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 CREATE {other}
        S: a1 OK
        C: a2 UNSUBSCRIBE {other}
        S: a2 OK
        C: a3 SUBSCRIBE {mailbox}
        S: a3 OK
        C: a4 LIST (SUBSCRIBED) "" ({mailbox} {other})
        S: * LIST (\\Subscribed ...) {?} {mailbox}
        S: (no) * LIST (...) {?} {other}
        S: a4 OK
        """

  @RFC9051-6.3.7-b @must
  Rule: SUBSCRIBE of a mailbox that is subscribed already is answered OK

    Scenario: twice
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 SUBSCRIBE {mailbox}
        S: a1 OK
        C: a2 SUBSCRIBE {mailbox}
        S: a2 OK
        """

  @RFC9051-6.3.7-d @should
  Rule: A subscription outlives its mailbox

    Scenario: DELETE of a subscribed mailbox
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 SUBSCRIBE {mailbox}
        S: a1 OK
        C: a2 DELETE {mailbox}
        S: a2 OK
        C: a3 LIST (SUBSCRIBED) "" {mailbox}
        S: * LIST (\\Subscribed ...) {?} {mailbox}
        S: a3 OK
        """

  @RFC9051-6.3.8-a @must
  Rule: UNSUBSCRIBE takes a mailbox out of those that LIST (SUBSCRIBED) tells

    Scenario: subscribed and unsubscribed
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 SUBSCRIBE {mailbox}
        S: a1 OK
        C: a2 UNSUBSCRIBE {mailbox}
        S: a2 OK
        C: a3 LIST (SUBSCRIBED) "" {mailbox}
        S: (no) * LIST (...) {?} {mailbox}
        S: a3 OK
        C: a4 LIST "" {mailbox} RETURN (SUBSCRIBED)
        S: (no) * LIST (\\Subscribed ...) {?} {mailbox}
        S: * LIST (...) {?} {mailbox}
        S: a4 OK
        """

  @RFC9051-6.3.8-b @must
  Rule: UNSUBSCRIBE of a mailbox that is not subscribed is answered OK

    Scenario: twice
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 UNSUBSCRIBE {mailbox}
        S: a1 OK
        C: a2 UNSUBSCRIBE {mailbox}
        S: a2 OK
        """

  @RFC9051-6.3.9.1-c @must
  Rule: RECURSIVEMATCH as the only selection option of LIST is answered BAD

    Scenario: LIST (RECURSIVEMATCH)
      When the IMAP dialogue runs
        """
        C: a1 LIST (RECURSIVEMATCH) "" {absent}
        S: a1 BAD
        """
