@smtp @server @needs-auth-plain
Feature: RFC 4616 §2 The PLAIN mechanism

  # RFC 4616 §3: who may act as whom is a matter of local policy, and so is how an identity is written.
  @RFC4616-2-a @should @rests-on-RFC4954-4-a
  Rule: The user who logs in may name himself as the one to act as

    Scenario: the authorization identity is the name of the user
      Given the message "plain"
        """
        {alice.user}\0{alice.user}\0{alice.password}\
        """
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {plain.base64}
        S: 235
        C: MAIL FROM:<{alice}>
        S: 250
        """

  @RFC4616-2-b @must @rests-on-RFC4954-4-a
  Rule: Credentials that do not permit to act as somebody else are refused for that

    Scenario Outline: to act as <whom>
      Given the message "plain"
        """
        <whom>\0{alice.user}\0{alice.password}\
        """
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {plain.base64}
        S: 5xx|4xx
        C: NOOP
        S: 250
        S: (or closes)
        C: AUTH PLAIN {alice.plain}
        S: 235
        """

      Examples:
        | whom            |
        | mailspec-nobody |
        | {unknown}       |

    @needs-second-account
    Scenario: to act as bob
      Given the message "plain"
        """
        {bob.user}\0{alice.user}\0{alice.password}\
        """
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN
        S: 334
        C: {plain.base64}
        S: 5xx|4xx
        C: NOOP
        S: 250
        S: (or closes)
        C: AUTH PLAIN {alice.plain}
        S: 235
        """

  @RFC4616-2-c @must
  Rule: A message that is not three parts with NUL between them logs nobody in

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
        C: AUTH PLAIN
        S: 334
        S: (or closes)
        C: {plain.base64}
        S: 5xx|4xx
        C: NOOP
        S: 250
        S: (or closes)
        C: AUTH PLAIN {alice.plain}
        S: 235
        """

      Examples:
        | message                                                 |
        | \0                                                      |
        | \0\0                                                    |
        | {alice.user}                                            |
        | {alice.user}\0{alice.password}                          |
        | \0{alice.user}{alice.password}                          |
        | \0\0{alice.user}\0{alice.password}                      |
        | {alice.user} {alice.user} {alice.password}              |

  @RFC4616-2-d @must
  Rule: Neither the user name nor the password is empty

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
        S: (or closes)
        C: AUTH PLAIN {alice.plain}
        S: 235
        """

      Examples:
        | message                                       |
        | \0{alice.user}\0                              |
        | \0\0{alice.password}                          |
        | {alice.user}\0\0{alice.password}              |
        | {alice.user}\0{alice.user}\0                  |

  @RFC4616-2-e @should
  Rule: NUL is not part of a password

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
        S: (or closes)
        C: AUTH PLAIN {alice.plain}
        S: 235
        """

      Examples:
        | message                                       |
        | \0{alice.user}\0{alice.password}\0            |
        | \0{alice.user}\0{alice.password}\0\0          |
        | \0{alice.user}\0{alice.password}\0more        |
        | \0{alice.user}\0{alice.password}\0{alice.user} |

  @RFC4616-2-f @should
  Rule: Octets that are not UTF-8 log nobody in, and break nothing

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
        S: (or closes)
        C: AUTH PLAIN {alice.plain}
        S: 235
        """

      Examples:
        | message                                        |
        | \0{alice.user}\0{alice.password}\xff           |
        | \0{alice.user}\0\xc0\xaf                       |
        | \0{alice.user}\xed\xa0\x80\0{alice.password}   |
        | \xfe\0{alice.user}\0{alice.password}           |

  # What is wrong and has 255 octets is refused as any other; 500 says that a line was too long. RFC 4954 §4
  @RFC4616-2-g @must
  Rule: Each of the three parts can have 255 octets

    Scenario Outline: <part>
      Given the message "plain"
        """
        <message>\
        """
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN
        S: 334
        C: {plain.base64}
        S: 4xx|501|53x|55x
        C: NOOP
        S: 250
        S: (or closes)
        C: AUTH PLAIN {alice.plain}
        S: 235
        """

      Examples:
        | part                       | message                                        |
        | a password of 255 octets   | \0{alice.user}\0{x*255}                        |
        | a user name of 255 octets  | \0{u*255}\0{x*8}                               |
        | an identity of 255 octets  | {a*255}\0{alice.user}\0{x*8}                   |
        | three parts of 255 octets  | {a*255}\0{u*255}\0{x*255}                      |

  @RFC4616-2-h @should
  Rule: A part that is far longer than any name or password logs nobody in, and breaks nothing

    Scenario Outline: <part>
      Given the message "plain"
        """
        <message>\
        """
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN
        S: 334
        C: {plain.base64}
        S: 5xx|4xx
        C: NOOP
        S: 250
        S: (or closes)
        C: AUTH PLAIN {alice.plain}
        S: 235
        """

      Examples:
        | part                         | message                                    |
        | a password of 1,000 octets   | \0{alice.user}\0{alice.password}{x*1000}   |
        | a user name of 1,000 octets  | \0{alice.user}{x*1000}\0{alice.password}   |
        | an identity of 1,000 octets  | {x*1000}\0{alice.user}\0{alice.password}   |

  # RECOMMENDED, but any other preparation is permitted, and so is none.
  @RFC4616-2-i @may
  Rule: User name and password are prepared with SASLprep before they are compared

    # SOFT HYPHEN is mapped to nothing. RFC 4013 §2.1
    Scenario: a soft hyphen in the password
      Given the message "plain"
        """
        \0{alice.user}\0\xc2\xad{alice.password}\
        """
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {plain.base64}
        S: 235
        """

  @RFC4616-2-j @must
  Rule: A password that is empty once it is prepared is refused

    Scenario: a password of soft hyphens alone
      Given the message "plain"
        """
        \0{alice.user}\0\xc2\xad\xc2\xad\
        """
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {plain.base64}
        S: 5xx|4xx
        C: NOOP
        S: 250
        S: (or closes)
        C: AUTH PLAIN {alice.plain}
        S: 235
        """

  @RFC4616-2-k @must
  Rule: A name or a password with an octet more than the right one is refused

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
        S: (or closes)
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
