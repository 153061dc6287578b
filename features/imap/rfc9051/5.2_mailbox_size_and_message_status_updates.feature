@imap @server
Feature: RFC 9051 §5.2 Mailbox size and message status updates

  @RFC9051-5.2-c @must @monitored @rests-on-RFC9051-7.5.1-a
  Rule: EXISTS never makes the mailbox smaller: only EXPUNGE does

    Scenario: EXISTS after an expunge and an append
      Given a mailbox with these messages
        | subject | body     |
        | one     | hello    |
        | two     | and more |
        | three   | the end  |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: * 3 EXISTS
        S: a1 OK
        C: a2 STORE 1 +FLAGS.SILENT (\\Deleted)
        S: a2 OK
        C: a3 EXPUNGE
        S: * 1 EXPUNGE
        S: a3 OK
        C: a4 APPEND {mailbox} {message1.literal}
        S: a4 OK
        C: a5 NOOP
        S: a5 OK
        """
