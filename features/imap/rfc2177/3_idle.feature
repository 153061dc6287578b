@imap @server @needs-idle
Feature: RFC 2177 §3 IDLE

  @RFC2177-3-a @must
  Rule: IDLE is answered with a continuation request, and with OK when DONE has come

    Scenario: begun and ended
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 IDLE
        S: +
        C: DONE
        S: a2 OK
        C: a3 NOOP
        S: a3 OK
        """

    Scenario: done in lower case
      Given an empty mailbox
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 idle
        S: +
        C: done
        S: a2 OK
        """

  @RFC2177-3-b @may
  Rule: During IDLE the server tells of new messages by itself

    Scenario: a message that another session adds
      Given an empty mailbox
      And the message "news"
        """
        Subject: news
        {run-header}

        News.
        """
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 IDLE
        S: +
        C2: b1 APPEND {mailbox} {news.literal}
        S2: b1 OK
        S: * 1 EXISTS
        C: DONE
        S: a2 OK
        """

  @RFC2177-3-c @must
  Rule: What came about during IDLE is not lost: the next commands see it

    Scenario: a message added meanwhile
      Given a mailbox with these messages
        | subject |
        | one     |
      And the message "news"
        """
        Subject: news
        {run-header}

        News.
        """
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 IDLE
        S: +
        C2: b1 APPEND {mailbox} {news.literal}
        S2: b1 OK
        C: DONE
        S: a2 OK
        C: a3 NOOP
        S: a3 OK
        C: a4 FETCH 1:2 (UID BODY.PEEK[TEXT])
        S: * 1 FETCH (UID {uid1} BODY[TEXT] {20}\r\nThis is message 1.\r\n)
        S: * 2 FETCH (BODY[TEXT] {7}\r\nNews.\r\n)
        S: a4 OK
        """

    @rests-on-RFC9051-5.2-b
    Scenario: flags changed meanwhile
      Given a mailbox with these messages
        | subject |
        | one     |
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 IDLE
        S: +
        C2: b1 SELECT {mailbox}
        S2: b1 OK
        C2: b2 STORE 1 +FLAGS (\\Flagged)
        S2: b2 OK
        C: DONE
        S: a2 OK
        C: a3 NOOP
        S: a3 OK
        C: a4 FETCH 1 (FLAGS)
        S: * 1 FETCH (FLAGS (\\Flagged))
        S: a4 OK
        """
