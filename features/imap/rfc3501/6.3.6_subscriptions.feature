@imap @server @needs-imap4rev1
Feature: RFC 3501 §6.3.6, §6.3.7, §6.3.9 SUBSCRIBE, UNSUBSCRIBE and LSUB

  @RFC3501-6.3.6-a @must
  Rule: SUBSCRIBE adds a name to those that LSUB tells

    Scenario: one of two mailboxes
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 SUBSCRIBE {mailbox}
        S: a1 OK
        C: a2 LSUB "" {mailbox}
        S: * LSUB (...) {?} {mailbox}
        S: a2 OK
        C: a3 LSUB "" {absent}
        S: (no) * LSUB (...) {?} {absent}
        S: a3 OK
        """

  @RFC3501-6.3.7-a @must
  Rule: UNSUBSCRIBE takes a name out of those that LSUB tells

    Scenario: subscribed and unsubscribed
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 SUBSCRIBE {mailbox}
        S: a1 OK
        C: a2 UNSUBSCRIBE {mailbox}
        S: a2 OK
        C: a3 LSUB "" {mailbox}
        S: (no) * LSUB (...) {?} {mailbox}
        S: a3 OK
        """

  @RFC3501-6.3.9-b @must @rests-on-RFC9051-7.3.1-m
  Rule: LSUB with % tells the name above a subscribed one, with \Noselect, when that is not subscribed

    Scenario: a subscribed mailbox one level down
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 LIST "" {mailbox}
        S: * LIST (...) "{delimiter}" {mailbox}
        S: a1 OK
        C: a2 CREATE "{mailbox}{delimiter}inferior"
        S: a2 OK
        C: a3 UNSUBSCRIBE {mailbox}
        S: a3 OK|NO
        C: a4 SUBSCRIBE "{mailbox}{delimiter}inferior"
        S: a4 OK
        C: a5 LSUB "" "{mailbox}%"
        S: * LSUB (\\Noselect ...) {?} {mailbox}
        S: (no) * LSUB (...) {?} "{mailbox}{delimiter}inferior"
        S: a5 OK
        """

  @RFC3501-6.3.9-c @must
  Rule: The server does not unsubscribe a name because its mailbox is gone

    Scenario: DELETE of a subscribed mailbox
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 SUBSCRIBE {mailbox}
        S: a1 OK
        C: a2 DELETE {mailbox}
        S: a2 OK
        C: a3 LSUB "" {mailbox}
        S: * LSUB (...) {?} {mailbox}
        S: a3 OK
        """
