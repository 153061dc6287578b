@smtp @server
Feature: RFC 6409 §4.3 Require authentication

  @RFC6409-4.3-a @must @needs-auth
  Rule: MAIL is refused to a client that has not logged in and is not known otherwise
    # A server that trusts the suite's address lawfully takes the command: try it from another address, or
    # waive this.

    Scenario: MAIL behind EHLO
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 5xx|4xx
        C: NOOP
        S: 250
        """

    @needs-auth-plain
    Scenario: MAIL behind a log-in that failed
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN AG5vYm9keS1hdC1hbGwAd3Jvbmc=
        S: 5xx|4xx
        C: MAIL FROM:<sender@client.example>
        S: 5xx|4xx
        C: NOOP
        S: 250
        """

  @RFC6409-4.3-c @should @needs-auth @rests-on-RFC6409-4.3-a
  Rule: The reply to a client that has to log in first is 530

    Scenario: MAIL behind EHLO
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 530
        C: NOOP
        S: 250
        """
