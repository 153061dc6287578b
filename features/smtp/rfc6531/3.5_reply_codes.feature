@smtp @server
Feature: RFC 6531 §3.5 Non-ASCII addresses and reply codes

  # A client must not send these; that a server refuses them is only the sense of the codes that it has for it.
  @RFC6531-3.5-b @may @needs-smtputf8 @rests-on-RFC5321-3.3-d
  Rule: In a transaction without SMTPUTF8, RCPT with a mailbox in UTF-8 is refused

    Scenario: a local-part in UTF-8
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<δοκιμή@{domain}>
        S: 4xx|5xx
        C: RCPT TO:<{alice}>
        S: 250
        """

  @RFC6531-3.5-c @should @needs-smtputf8 @rests-on-RFC6531-3.5-b
  Rule: Where RCPT wants an address in ASCII, it is refused with 553
    # A server may find that there is no such user before it looks at the octets.

    Scenario: a local-part in UTF-8, without SMTPUTF8
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<δοκιμή@{domain}>
        S: 553|550|4xx
        """

  @RFC6531-3.5-d @may @needs-smtputf8 @rests-on-RFC5321-3.3-d
  Rule: MAIL with a mailbox in UTF-8, but without SMTPUTF8, is refused

    Scenario Outline: MAIL FROM:<path>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<path>
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 5xx
        """

      Examples:
        | path                             |
        | \<δοκιμή@client.example\>        |
        | \<"jörg müller"@client.example\> |
        | \<sender@bücher.example\>        |

    Scenario: behind a transaction with SMTPUTF8
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<δοκιμή@client.example> SMTPUTF8
        S: 250
        C: RSET
        S: 250
        C: MAIL FROM:<δοκιμή@client.example>
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 5xx
        """

  @RFC6531-3.5-e @should @needs-smtputf8 @rests-on-RFC6531-3.5-d
  Rule: Where MAIL wants an address in ASCII, it is refused with 550

    Scenario: a local-part in UTF-8, without SMTPUTF8
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<δοκιμή@client.example>
        S: 550
        """

  @RFC6531-3.5-f @should @needs-smtputf8 @needs-enhancedstatuscodes @rests-on-RFC6531-3.5-d
  Rule: Where MAIL wants an address in ASCII, the enhanced status code is 5.6.7

    Scenario: a local-part in UTF-8, without SMTPUTF8
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<δοκιμή@client.example>
        S: 5xx 5.6.7
        """

  @RFC6531-3.5-g @must @untestable @needs-smtputf8
  Rule: A message with an internationalized header section, for a recipient who cannot have one, is refused with 554 behind its end
    It takes a recipient whose mail goes on to a host without SMTPUTF8, and a target has none that could be named.
