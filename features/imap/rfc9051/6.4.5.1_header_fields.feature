@imap @server
Feature: RFC 9051 §6.4.5.1 FETCH section specification, header fields

  Background:
    Given the message "fields"
      """
      From: <sender@client.example>
      Subject: a folded
       subject
      X-List: one
      {run-header}
      x-list: two
      X-List-More: no

      Body.
      """
    And a mailbox with the message "fields"

  @RFC9051-6.4.5.1-k @must
  Rule: HEADER.FIELDS is the fields of the names that are listed, in any case, whole and with the empty line

    Scenario Outline: <names>
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 (BODY.PEEK[HEADER.FIELDS (<names>)])
        S: * 1 FETCH (BODY[HEADER.FIELDS (<names>)] <octets>)
        S: a2 OK
        """

      Examples:
        | names          | octets                                                          |
        | SUBJECT        | {31}\\r\\nSubject: a folded\\r\\n subject\\r\\n\\r\\n           |
        | X-List         | {28}\\r\\nX-List: one\\r\\nx-list: two\\r\\n\\r\\n              |
        | x-list-more    | {19}\\r\\nX-List-More: no\\r\\n\\r\\n                           |
        | X-Absent       | {2}\\r\\n\\r\\n                                                 |
        | X-LIST-MORE SUBJECT | {48}\\r\\nSubject: a folded\\r\\n subject\\r\\nX-List-More: no\\r\\n\\r\\n |

  @RFC9051-6.4.5.1-l @must @rests-on-RFC9051-6.3.12-a
  Rule: HEADER.FIELDS.NOT is the fields of all other names, with the empty line

    Scenario: all but four names
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 (BODY.PEEK[HEADER.FIELDS.NOT (SUBJECT X-LIST X-MAILSPEC-RUN)])
        S: * 1 FETCH (BODY[HEADER.FIELDS.NOT (SUBJECT X-LIST X-MAILSPEC-RUN)] {50}\r\nFrom: <sender@client.example>\r\nX-List-More: no\r\n\r\n)
        S: a2 OK
        """

  @RFC9051-6.4.5.1-a @must
  Rule: A message that is no multipart has a part 1, which is its body

    Scenario: part 1 of a plain message
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 (BODY.PEEK[1])
        S: * 1 FETCH (BODY[1] {7}\r\nBody.\r\n)
        S: a2 OK
        """
