@imap @server @needs-sasl-ir @needs-auth-plain
Feature: RFC 4959 §3 Initial response to AUTHENTICATE

  @RFC4959-3-a @must
  Rule: A right initial response logs in without a challenge

    Scenario: PLAIN in one line
      When the IMAP dialogue runs from the greeting
        """
        C: a1 AUTHENTICATE PLAIN {alice.plain}
        S: a1 OK
        C: a2 LIST "" INBOX
        S: * LIST (...) {?} INBOX
        S: a2 OK
        """

  @RFC4959-3-b @must
  Rule: A single = is an initial response of no octets, and the server does not ask for it again

    Scenario: PLAIN with nothing in it
      When the IMAP dialogue runs from the greeting
        """
        C: a1 AUTHENTICATE PLAIN =
        S: a1 NO|BAD
        C: a2 NOOP
        S: a2 OK
        """

  @RFC4959-3-c @must
  Rule: An initial response that is no base64 is refused as any other such response is

    Scenario Outline: <response>
      When the IMAP dialogue runs from the greeting
        """
        C: a1 AUTHENTICATE PLAIN <response>
        S: a1 NO|BAD
        C: a2 LIST "" INBOX
        S: a2 NO|BAD
        C: a3 NOOP
        S: a3 OK
        """

      Examples:
        | response         |
        | =AAA             |
        | AAA=BBB=         |
        | !{alice.plain}   |

  @RFC4959-3-d @must
  Rule: A server that takes initial responses also takes none

    Scenario: PLAIN with challenge and response
      When the IMAP dialogue runs from the greeting
        """
        C: a1 AUTHENTICATE PLAIN
        S: +
        C: {alice.plain}
        S: a1 OK
        """
