@pop3 @server
Feature: RFC 6856 §2.1 The UTF8 command

  @RFC6856-2.1-e @should @monitored @needs-utf8
  Rule: A server with UTF8 lists the size that RETR sends, without stuffing

    Scenario: LIST and RETR
      Given a maildrop with these messages
        | subject | body |
        | one     | text |
      When the POP3 dialogue runs
        """
        C: CAPA
        S: +OK
        S: .
        C: LIST {n1}
        S: +OK {n1} {octets1}
        C: RETR {n1}
        S: +OK
        S: {message1.stuffed}
        S: .
        """
