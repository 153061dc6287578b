@smtp @server
Feature: RFC 4616 §5 Security considerations of PLAIN

  @RFC4616-5-a @should @untestable
  Rule: By default PLAIN is neither offered nor taken where nothing protects the connection
    What a server does as it comes, before anybody configures it, is not seen from outside.

  @RFC4616-5-b @must @needs-auth-plain
  Rule: A password is compared as it is: in another case, with more or less in it, it is wrong

    Scenario Outline: <message>
      Given the message "plain"
        """
        <message>\
        """
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {plain.base64}
        S: 5xx|4xx
        C: NOOP
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        """

      Examples:
        | message                               |
        | \0{alice.user}\0{alice.password}x     |
        | \0{alice.user}\0x{alice.password}     |
        | \0{alice.user}\0{alice.password}\x0a   |
        | \0{alice.user}\0{alice.password}\s    |
        | \0{alice.user}x\0{alice.password}     |
