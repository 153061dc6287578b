@smtp @server
Feature: RFC 4954 §6 Status codes

  @RFC4954-6-b @should @needs-auth-plain @needs-enhancedstatuscodes @rests-on-RFC4954-4-a
  Rule: A successful log-in has the enhanced status code 2.7.0

    Scenario: the right password
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235 2.7.0
        """

  @RFC4954-6-e @should @needs-auth-plain @needs-enhancedstatuscodes
  Rule: A log-in with wrong credentials has the enhanced status code 5.7.8

    Scenario: a wrong password
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN AG5vYm9keS1hdC1hbGwAd3Jvbmc=
        S: 535 5.7.8
        """

  @RFC4954-6-i @should @needs-auth-plain
  Rule: A mechanism is advertised only where it may be used

    Scenario: PLAIN, which encryption may be wanted for
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250-AUTH
        S: 250
        C: AUTH PLAIN
        S: 334
        C: *
        S: 501
        """

  @RFC4954-6-j @should @needs-auth
  Rule: Where a log-in is wanted, EHLO, HELO, NOOP, RSET, QUIT and AUTH are not refused for the lack of it

    Scenario: none of them is answered with 530
      When the submission dialogue runs
        """
        C: NOOP
        S: 250
        C: RSET
        S: 250
        C: HELO client.example
        S: 250
        C: EHLO client.example
        S: 250
        C: RSET
        S: 250
        C: AUTH NO-SUCH-MECHANISM
        S: 500|501|503|504|53x|55x
        C: QUIT
        S: 221
        S: (closes)
        """

  @RFC4954-6-k @should @needs-auth @needs-enhancedstatuscodes @rests-on-RFC6409-4.3-a
  Rule: The enhanced status code with 530 is 5.7.0

    Scenario: MAIL before the log-in
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 5xx 5.7.0
        """

  # The code is the same for all credentials that are invalid; that the text is too, no RFC asks.
  @RFC4954-6-l @may @needs-auth-plain
  Rule: The reply to a wrong password does not tell whether there is such a user

    Scenario: nobody and alice
      Given the message "wrong"
        """
        \0{alice.user}\0mailspec-wrong\
        """
      And the message "nobody"
        """
        \0{unknown}\0mailspec-wrong\
        """
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {nobody.base64}
        S: 535 {said:text}
        C: AUTH PLAIN {wrong.base64}
        S: 535 {said}
        C: AUTH PLAIN {alice.plain}
        S: 235
        """

  @RFC4954-6-m @should @needs-auth-plain
  Rule: A wrong password of a user who exists is answered with 535, as is a user who does not

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
        S: 535
        C: AUTH PLAIN
        S: 334
        C: {plain.base64}
        S: 535
        C: AUTH PLAIN {alice.plain}
        S: 235
        """

      Examples:
        | message                       |
        | \0{alice.user}\0mailspec-wrong |
        | \0{unknown}\0{alice.password}  |

  @RFC4954-6-n @must @untestable
  Rule: 432, 454 and 534 say why a log-in that may work another time or otherwise did not
    What causes them lies within the server: a client cannot bring it about.
