@imap @server
Feature: RFC 9051 §6.3.13 IDLE

  @RFC9051-6.3.13-c @must @monitored @needs-idle
  Rule: IDLE lasts until the client sends DONE

    Scenario: IDLE and DONE
      When the IMAP dialogue runs
        """
        C: a1 IDLE
        S: +
        C: DONE
        S: a1 OK
        C: a2 NOOP
        S: a2 OK
        """
