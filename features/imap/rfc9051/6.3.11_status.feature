@imap @server
Feature: RFC 9051 §6.3.11 STATUS

  @RFC9051-6.3.11-a @must @monitored
  Rule: A successful STATUS has a STATUS response

    Scenario: one item
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 STATUS {mailbox} (MESSAGES)
        S: * STATUS {mailbox} (MESSAGES 1)
        S: a1 OK
        """

  @RFC9051-6.3.11-b @must @monitored
  Rule: STATUS tells each item that was asked for, of the mailbox that was asked about

    Scenario: four items
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 STATUS {mailbox} (UNSEEN UIDVALIDITY MESSAGES UIDNEXT)
        S: * STATUS {mailbox} (MESSAGES 1 UIDNEXT {next:number} UIDVALIDITY {validity:number} UNSEEN 1)
        S: a1 OK
        """
