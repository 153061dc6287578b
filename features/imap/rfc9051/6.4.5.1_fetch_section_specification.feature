@imap @server
Feature: RFC 9051 §6.4.5.1 FETCH section specification

  @RFC9051-6.4.5.1-h @must @monitored
  Rule: HEADER and TEXT together are the whole message

    Scenario: a message in one piece and in two
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 (BODY.PEEK[] BODY.PEEK[HEADER] BODY.PEEK[TEXT])
        S: * 1 FETCH (BODY[] {whole:text} BODY[HEADER] {header:text} BODY[TEXT] {text:text})
        S: a2 OK
        """
