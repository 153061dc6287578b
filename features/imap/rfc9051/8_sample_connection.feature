@imap @server
Feature: RFC 9051 §8 Sample IMAP4rev2 connection

  @RFC9051-8-a @must @rests-on-RFC9051-6.3.12-a
  Rule: The commands of the sample session succeed one after another, and tell what it shows

    Scenario: log-in, a look at a message, its header section, deletion and log-out
      Given the message "minutes"
        """
        Date: Wed, 17 Jul 1996 02:23:25 -0700
        From: Terry Gray <gray@cac.washington.edu>
        Subject: IMAP4rev1 WG mtg summary and minutes
        To: imap@cac.washington.edu
        Cc: minutes@CNRI.Reston.VA.US, John Klensin <KLENSIN@INFOODS.MIT.EDU>
        Message-Id: <B27397-0100000@cac.washington.edu>
        MIME-Version: 1.0
        Content-Type: TEXT/PLAIN; CHARSET=US-ASCII
        {run-header}

        The minutes.
        """
      And the message "header"
        """
        Date: Wed, 17 Jul 1996 02:23:25 -0700
        From: Terry Gray <gray@cac.washington.edu>
        Subject: IMAP4rev1 WG mtg summary and minutes
        To: imap@cac.washington.edu
        Cc: minutes@CNRI.Reston.VA.US, John Klensin <KLENSIN@INFOODS.MIT.EDU>
        Message-Id: <B27397-0100000@cac.washington.edu>
        MIME-Version: 1.0
        Content-Type: TEXT/PLAIN; CHARSET=US-ASCII
        {run-header}

        """
      And a mailbox with the message "minutes"
      When the IMAP dialogue runs from the greeting
        """
        S: * OK
        C: a001 login {alice.user.quoted} {alice.password.quoted}
        S: a001 OK
        C: a002 select {mailbox}
        S: * 1 EXISTS
        S: * FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft)
        S: a002 OK
        C: a003 fetch 1 full
        S: * 1 FETCH (INTERNALDATE {?} RFC822.SIZE {minutes.size})
        S: * 1 FETCH (ENVELOPE ("Wed, 17 Jul 1996 02:23:25 -0700" "IMAP4rev1 WG mtg summary and minutes" (("Terry Gray" NIL "gray" "cac.washington.edu")) (("Terry Gray" NIL "gray" "cac.washington.edu")) (("Terry Gray" NIL "gray" "cac.washington.edu")) ((NIL NIL "imap" "cac.washington.edu")) ((NIL NIL "minutes" "CNRI.Reston.VA.US")("John Klensin" NIL "KLENSIN" "INFOODS.MIT.EDU")) NIL NIL "<B27397-0100000@cac.washington.edu>"))
        S: * 1 FETCH (BODY ("TEXT" "PLAIN" ("CHARSET" "US-ASCII") NIL NIL {?} 14 1))
        S: a003 OK
        C: a004 fetch 1 body[header]
        S: * 1 FETCH (BODY[HEADER] {header})
        S: a004 OK
        C: a005 store 1 +flags \\deleted
        S: * 1 FETCH (FLAGS (\\Seen \\Deleted))
        S: a005 OK
        C: a006 logout
        S: * BYE
        S: a006 OK
        S: (closes)
        """
