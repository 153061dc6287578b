@imap @server
Feature: RFC 9051 §7.5.2 FETCH response, BODY and BODYSTRUCTURE

  @RFC9051-7.5.2-f @must
  Rule: A part's structure has type, subtype, parameters, id, description, encoding and size in octets, of text also in lines

    Scenario: a text part of two lines
      Given the message "text"
        """
        Subject: text
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Id: <part@client.example>
        Content-Description: two lines
        Content-Transfer-Encoding: quoted-printable
        {run-header}

        gr=C3=BCn
        and red
        """
      And a mailbox with the message "text"
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 (BODY)
        S: * 1 FETCH (BODY ("text" "plain" ("charset" "utf-8") "<part@client.example>" "two lines" "quoted-printable" 20 2))
        S: a2 OK
        C: a3 FETCH 1 (BODYSTRUCTURE)
        S: * 1 FETCH (BODYSTRUCTURE ("text" "plain" ("charset" "utf-8") "<part@client.example>" "two lines" "quoted-printable" 20 2 ...))
        S: a3 OK
        """

    Scenario: a message without MIME fields
      Given a mailbox with these messages
        | subject | body  |
        | plain   | hello |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 (BODY)
        S: * 1 FETCH (BODY ("text" "plain" {*} NIL NIL "7bit" 7 1))
        S: a2 OK
        """

  @RFC9051-7.5.2-g @must
  Rule: A multipart's structure is those of its parts and then its subtype

    Scenario: a text and an attachment
      Given the message "mixed"
        """
        Subject: mixed
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="edge of it"
        {run-header}

        --edge of it
        Content-Type: text/plain; charset=us-ascii

        one line
        --edge of it
        Content-Type: application/octet-stream; name=data
        Content-Transfer-Encoding: base64

        AAECAwQ=
        --edge of it--
        """
      And a mailbox with the message "mixed"
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 (BODY)
        S: * 1 FETCH (BODY (("text" "plain" ("charset" "us-ascii") NIL NIL {?} 8 {?})("application" "octet-stream" ("name" "data") NIL NIL "base64" 8) "mixed" ...))
        S: a2 OK
        C: a3 FETCH 1 (BODYSTRUCTURE)
        S: * 1 FETCH (BODYSTRUCTURE (("text" "plain" ("charset" "us-ascii") NIL NIL {?} 8 {?} ...)("application" "octet-stream" ("name" "data") NIL NIL "base64" 8 ...) "mixed" ...))
        S: a3 OK
        """

  @RFC9051-7.5.2-j @must
  Rule: A message/rfc822 part's structure has the envelope and the structure of the message in it, and its lines

    Scenario: a forwarded message
      Given the message "forward"
        """
        Subject: forward
        MIME-Version: 1.0
        Content-Type: multipart/digest; boundary=edge
        {run-header}

        --edge

        From: <inner@client.example>
        Subject: inside

        inner body
        --edge--
        """
      And a mailbox with the message "forward"
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 (BODY)
        S: * 1 FETCH (BODY (("message" "rfc822" NIL NIL NIL {?} {?} (NIL "inside" ((NIL NIL "inner" "client.example")) ...) ("text" "plain" {*} NIL NIL {?} {?} {?}) {?}) "digest"))
        S: a2 OK
        """

  # Extension data can be left out.
  @RFC9051-7.5.2-i @may
  Rule: BODYSTRUCTURE tells a part's disposition with its parameters, behind the MD5

    Scenario: an attachment with a file name
      Given the message "attached"
        """
        Subject: attached
        MIME-Version: 1.0
        Content-Type: text/plain; charset=us-ascii
        Content-Disposition: attachment; filename="a b.txt"
        {run-header}

        text
        """
      And a mailbox with the message "attached"
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 (BODYSTRUCTURE)
        S: * 1 FETCH (BODYSTRUCTURE ("text" "plain" ("charset" "us-ascii") NIL NIL {?} 6 1 NIL ("attachment" ("filename" "a b.txt")) ...))
        S: a2 OK
        """
