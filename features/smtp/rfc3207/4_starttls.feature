@smtp @server
Feature: RFC 3207 §4 The STARTTLS command

  @RFC3207-4-b @must @needs-starttls
  Rule: STARTTLS is answered with 220, and then TLS begins

    Scenario: EHLO behind the handshake
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: STARTTLS
        S: 220
        C: (starts TLS)
        C: EHLO client.example
        S: 250 {host}
        C: QUIT
        S: 221
        S: (closes)
        """

    Scenario Outline: <verb>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <verb>
        S: 220
        C: (starts TLS)
        C: EHLO client.example
        S: 250
        C: NOOP
        S: 250
        """

      Examples:
        | verb     |
        | STARTTLS |
        | starttls |
        | StartTls |

  @RFC3207-4-c @should @needs-starttls
  Rule: STARTTLS takes no parameter

    Scenario: STARTTLS now
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: STARTTLS now
        S: 501
        C: NOOP
        S: 250
        """

    Scenario Outline: STARTTLS<argument>, and then without
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: STARTTLS<argument>
        S: 501
        C: EHLO client.example
        S: 250-STARTTLS
        S: 250
        C: STARTTLS
        S: 220
        C: (starts TLS)
        C: EHLO client.example
        S: 250
        """

      Examples:
        | argument |
        | \s1.3    |
        | \s=      |
        | \sNOOP   |

  @RFC3207-4-d @must @needs-starttls @needs-pipelining @rests-on-RFC3207-4-b
  Rule: STARTTLS can be the last command of a group

    Scenario: behind RSET and NOOP
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: RSET
        C: MAIL FROM:<sender@client.example>
        C: RSET
        C: STARTTLS
        S: 250
        S: 250
        S: 250
        S: 220
        C: (starts TLS)
        C: EHLO client.example
        S: 250 {host}
        C: QUIT
        S: 221
        S: (closes)
        """

  @RFC3207-4-e @should @needs-starttls
  Rule: A server that wants TLS first still answers NOOP, EHLO and QUIT without it

    Scenario: none of them is answered with 530
      When the SMTP dialogue runs
        """
        C: NOOP
        S: 250
        C: EHLO client.example
        S: 250-STARTTLS
        S: 250
        C: NOOP
        S: 250
        C: QUIT
        S: 221
        S: (closes)
        """

  @RFC3207-4-f @must @untestable
  Rule: A server that the public knows takes mail for its own users without TLS
    Whether DNS leads the public to it is not seen from a server.

  # The replies to STARTTLS are 220, 501 and 454, and no sentence has it wait for the end of a transaction; but none
  # forbids a server to want it before.
  @RFC3207-4-g @should @needs-starttls @rests-on-RFC3207-4-b @rests-on-RFC5321-3.3-d
  Rule: STARTTLS is answered with 220 in a transaction too

    Scenario Outline: <verb> behind MAIL and RCPT
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: <verb>
        S: 220
        C: (starts TLS)
        C: EHLO client.example
        S: 250
        C: NOOP
        S: 250
        """

      Examples:
        | verb     |
        | STARTTLS |
        | starttls |

  @RFC3207-4-h @should @needs-starttls @needs-auth-plain @rests-on-RFC3207-4-b @rests-on-RFC4954-4-a
  Rule: STARTTLS is answered with 220 behind a log-in too

    Scenario: AUTH, STARTTLS
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: STARTTLS
        S: 220
        C: (starts TLS)
        C: EHLO client.example
        S: 250
        C: NOOP
        S: 250
        """
