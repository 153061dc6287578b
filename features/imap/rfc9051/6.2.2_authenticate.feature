@imap @server
Feature: RFC 9051 §6.2.2 AUTHENTICATE

  @RFC9051-6.2.2-a @should
  Rule: A mechanism that the server does not have is answered NO

    Scenario: a made-up mechanism
      When the IMAP dialogue runs from the greeting
        """
        C: a1 AUTHENTICATE X-UNHEARD-OF
        S: a1 NO
        C: a2 NOOP
        S: a2 OK
        """

  @RFC9051-6.2.2-c @must @needs-auth-plain
  Rule: PLAIN without an initial response is asked for it by an empty challenge, and a right one logs in

    Scenario: challenge and response
      When the IMAP dialogue runs from the greeting
        """
        C: a1 AUTHENTICATE PLAIN
        S: +
        C: {alice.plain}
        S: a1 OK
        C: a2 LIST "" INBOX
        S: * LIST (...) {?} INBOX
        S: a2 OK
        """

  @RFC9051-6.2.2-d @must @needs-auth-plain
  Rule: A single * instead of a response ends the exchange, and AUTHENTICATE is answered BAD

    Scenario: cancelled, then done
      When the IMAP dialogue runs from the greeting
        """
        C: a1 AUTHENTICATE PLAIN
        S: +
        C: *
        S: a1 BAD
        C: a2 AUTHENTICATE PLAIN
        S: +
        C: {alice.plain}
        S: a2 OK
        """

  # RFC 3501 asks for BAD to a cancelled exchange alone.
  @RFC9051-6.2.2-e @must @needs-auth-plain @needs-imap4rev2
  Rule: A response that is no base64 is answered BAD

    Scenario Outline: <response>
      When the IMAP dialogue runs from the greeting
        """
        C: a1 AUTHENTICATE PLAIN
        S: +
        C: <response>
        S: a1 BAD
        C: a2 NOOP
        S: a2 OK
        """

      Examples:
        | response             |
        | !{alice.plain}       |
        | AAA=BBB=             |
        | =AAA                 |
        | {alice.plain}%       |

  @RFC9051-6.2.2-i @must @needs-auth-plain
  Rule: Credentials that are not right are answered NO, and another attempt can follow

    Scenario Outline: <who>
      When the IMAP dialogue runs from the greeting
        """
        C: a1 AUTHENTICATE PLAIN
        S: +
        C: <response>
        S: a1 NO
        C: a2 LIST "" INBOX
        S: a2 NO|BAD
        C: a3 AUTHENTICATE PLAIN
        S: +
        C: {alice.plain}
        S: a3 OK
        """

      Examples:
        | who                   | response                         |
        | nobody, wrong         | AG5vYm9keUBjbGllbnQuZXhhbXBsZQB3cm9uZw== |
        | nobody, no password   | AG5vYm9keUBjbGllbnQuZXhhbXBsZQA= |
