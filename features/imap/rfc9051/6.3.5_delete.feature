@imap @server
Feature: RFC 9051 §6.3.5 DELETE

  @RFC9051-6.3.5-a @must
  Rule: DELETE removes the mailbox: it is neither listed nor selectable any more

    Scenario: a mailbox with a message
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 DELETE {mailbox}
        S: a1 OK
        C: a2 LIST "" {mailbox}
        S: (no) * LIST (...) {?} {mailbox}
        S: a2 OK
        C: a3 SELECT {mailbox}
        S: a3 NO
        """

  @RFC9051-6.3.5-b @must
  Rule: DELETE of a mailbox that does not exist is answered NO

    Scenario: a name that is nobody's
      When the IMAP dialogue runs
        """
        C: a1 DELETE {absent}
        S: a1 NO
        """

  @RFC9051-6.3.5-c @must @untestable
  Rule: DELETE of INBOX is an error
    A broken server would delete the account's mail.

  @RFC9051-6.3.5-d @must @rests-on-RFC9051-7.3.1-m
  Rule: DELETE of a mailbox leaves its inferior mailboxes as they are

    Scenario: a mailbox that has one with a message
      Given an empty mailbox
      And the message "kept"
        """
        Subject: kept
        {run-header}

        Kept.
        """
      When the IMAP dialogue runs
        """
        C: a1 LIST "" {mailbox}
        S: * LIST (...) "{delimiter}" {mailbox}
        S: a1 OK
        C: a2 CREATE "{mailbox}{delimiter}inferior"
        S: a2 OK
        C: a3 APPEND "{mailbox}{delimiter}inferior" {kept.literal}
        S: a3 OK
        C: a4 DELETE {mailbox}
        S: a4 OK|NO
        C: a5 EXAMINE "{mailbox}{delimiter}inferior"
        S: * 1 EXISTS
        S: a5 OK
        """

  @RFC9051-6.3.5-h @must
  Rule: The messages of a mailbox that is deleted are gone

    Scenario: a mailbox deleted and created again
      Given a mailbox with these messages
        | subject |
        | one     |
        | two     |
      When the IMAP dialogue runs
        """
        C: a1 DELETE {mailbox}
        S: a1 OK
        C: a2 CREATE {mailbox}
        S: a2 OK
        C: a3 EXAMINE {mailbox}
        S: * 0 EXISTS
        S: a3 OK
        """
