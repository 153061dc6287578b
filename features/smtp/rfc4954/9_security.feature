@smtp @server
Feature: RFC 4954 §9 Security considerations

  @RFC4954-9-a @should @needs-auth-plain
  Rule: A client whose log-in has failed twice may try a third time

    Scenario: two wrong passwords, and then the right one
      Given the message "wrong"
        """
        \0{alice.user}\0mailspec-wrong\
        """
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {wrong.base64}
        S: 5xx|4xx
        C: AUTH PLAIN {wrong.base64}
        S: 5xx|4xx
        C: AUTH PLAIN {alice.plain}
        S: 235
        """

  @RFC4954-9-b @must @untestable
  Rule: A server can be set up so that what eavesdroppers could use is offered inside TLS alone
    Which ways of setting it up a server has is not seen in the one that runs.
