@imap @server @needs-imap4rev1
Feature: RFC 3501 §6.4.5 FETCH

  @RFC3501-6.4.5-c @must
  Rule: RFC822, RFC822.HEADER and RFC822.TEXT are BODY[], BODY.PEEK[HEADER] and BODY[TEXT] by other names

    Scenario Outline: <item>
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 (BODY.PEEK[<section>])
        S: * 1 FETCH (BODY[<section>] {octets:text})
        S: a2 OK
        C: a3 FETCH 1 (<item>)
        S: * 1 FETCH (<item> {octets})
        S: a3 OK
        C: a4 FETCH 1 (FLAGS)
        S: * 1 FETCH (FLAGS (<flags>))
        S: a4 OK
        """

      Examples:
        | item          | section | flags    |
        | RFC822        |         | \\\\Seen |
        | RFC822.HEADER | HEADER  |          |
        | RFC822.TEXT   | TEXT    | \\\\Seen |
