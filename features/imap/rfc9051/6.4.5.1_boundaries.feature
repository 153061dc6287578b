@imap @server
Feature: RFC 9051 §6.4.5.1 FETCH section specification, where parts end

  # RFC 2046 §5.1.1: the line end in front of a boundary belongs to the boundary.
  @RFC9051-6.4.5.1-n @must
  Rule: A part ends before the line end in front of the boundary

    Scenario: a part of a multipart
      Given the message "mixed"
        """
        Subject: mixed
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=edge
        {run-header}

        --edge

        one
        --edge

        two

        --edge--
        """
      And a mailbox with the message "mixed"
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 (BODY.PEEK[1] BODY.PEEK[2])
        S: * 1 FETCH (BODY[1] "one" BODY[2] {5}\r\ntwo\r\n)
        S: a2 OK
        """

    Scenario: a message part whose message ends with a boundary of its own
      Given the message "digest"
        """
        Subject: digest
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=outer
        {run-header}

        --outer
        Content-Type: message/rfc822

        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=inner

        --inner

        one
        --inner--
        --outer--
        """
      And a mailbox with the message "digest"
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 (BODY.PEEK[1.TEXT])
        S: * 1 FETCH (BODY[1.TEXT] {25}\r\n--inner\r\n\r\none\r\n--inner--)
        S: a2 OK
        """
