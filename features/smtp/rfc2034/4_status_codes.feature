@smtp @server
Feature: RFC 2034 §4 Enhanced status codes

  @RFC2034-4-a @must @monitored @needs-enhancedstatuscodes
  Rule: Each line of a 2yz, 4yz or 5yz reply has an enhanced status code behind the reply code, save in the greeting and the replies to HELO and EHLO

    Scenario: a reply to NOOP
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: NOOP
        S: 250 2.{*}
        """

  @RFC2034-4-b @must @monitored @needs-enhancedstatuscodes
  Rule: The class of the enhanced status code is the first digit of the reply code

    Scenario: a refusal
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: RCPT TO:<{alice}>
        S: 5xx 5.{*}
        """

    Scenario Outline: <what> is refused
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <line>
        S: 5xx 5.{*}
        C: NOOP
        S: 250 2.{*}
        """

      Examples:
        | what                         | line                                  |
        | a command that nobody knows  | WXYZ                                  |
        | MAIL without a path          | MAIL                                  |
        | RCPT without MAIL            | RCPT TO:<{alice}>                     |
        | BDAT without MAIL            | BDAT 0 LAST                           |
        | AUTH without a mechanism     | AUTH                                  |

    @rests-on-RFC5321-3.3-d
    Scenario Outline: <what> is refused in a transaction
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250 2.{*}
        C: <line>
        S: 5xx 5.{*}
        C: RCPT TO:<{alice}>
        S: 250 2.{*}
        """

      Examples:
        | what                         | line                                |
        | RCPT without a path          | RCPT                                |
        | a command that nobody knows  | WXYZ                                |

    # Some servers take what they need not: only that the codes agree is judged.
    Scenario Outline: <what> is answered
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <line>
        S: 2xx|4xx|5xx
        C: RSET
        S: 250 2.{*}
        """

      Examples:
        | what                         | line                                       |
        | MAIL with a broken path      | MAIL FROM:<sender@@client.example>         |
        | MAIL with a broken domain    | MAIL FROM:<sender@client..example>         |
        | MAIL without its brackets    | MAIL FROM:sender@client.example            |
        | an unknown parameter of MAIL | MAIL FROM:<sender@client.example> XWXYZ=1  |
        | VRFY of a user               | VRFY {alice}                               |
        | VRFY without a name          | VRFY                                       |
        | EXPN of a user               | EXPN {alice}                               |
        | EXPN without a name          | EXPN                                       |
        | HELP                         | HELP                                       |
        | HELP about nothing           | HELP WXYZ                                  |
        | NOOP with an argument        | NOOP {alice}                               |
        | RSET with an argument        | RSET now                                   |
        | ETRN                         | ETRN client.example                        |

    @rests-on-RFC5321-3.3-d
    Scenario Outline: <what> is answered in a transaction
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250 2.{*}
        C: <line>
        S: 2xx|4xx|5xx
        C: RSET
        S: 250 2.{*}
        """

      Examples:
        | what                         | line                                |
        | RCPT with a broken path      | RCPT TO:<@{domain}>                 |
        | RCPT without its brackets    | RCPT TO:{alice}                     |
        | an unknown parameter of RCPT | RCPT TO:<{alice}> XWXYZ=1           |
        | an unknown recipient         | RCPT TO:<{unknown}>                 |
        | a recipient elsewhere        | RCPT TO:<{foreign}>                 |
        | VRFY                         | VRFY {alice}                        |
        | a second MAIL                | MAIL FROM:<sender@client.example>   |

    @rests-on-RFC5321-3.3-d
    Scenario: what succeeds
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: NOOP
        S: 250 2.{*}
        C: RSET
        S: 250 2.{*}
        C: MAIL FROM:<sender@client.example>
        S: 250 2.{*}
        C: RCPT TO:<{alice}>
        S: 250 2.{*}
        C: RSET
        S: 250 2.{*}
        C: QUIT
        S: 221 2.{*}
        """

    @rests-on-RFC5321-4.1.1.4-h @rests-on-RFC5321-3.3-d
    Scenario: a message is accepted
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: mail
        {run-header}

        text
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250 2.{*}
        C: RCPT TO:<{alice}>
        S: 250 2.{*}
        C: DATA
        S: 354
        C: {mail.data}
        S: 250 2.{*}
        """
      Then alice receives the message "mail"

    @needs-auth-plain
    Scenario: a log-in fails, and then does not
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN AG5vYm9keS1hdC1hbGwAd3Jvbmc=
        S: 5xx 5.{*}
        C: AUTH PLAIN {alice.plain}
        S: 235 2.{*}
        C: NOOP
        S: 250 2.{*}
        """

  @RFC2034-4-c @must @monitored @needs-enhancedstatuscodes
  Rule: All lines of one reply have the same enhanced status code

    Scenario: a reply to HELP
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: HELP
        S: 2xx|5xx
        """

  @RFC2034-4-e @must @needs-enhancedstatuscodes
  Rule: Enhanced status codes are sent to a client that says HELO, too

    Scenario: success and refusal behind HELO
      When the SMTP dialogue runs
        """
        C: HELO client.example
        S: 250
        C: NOOP
        S: 250 2.{*}
        C: RCPT TO:<{alice}>
        S: 5xx 5.{*}
        C: MAIL FROM:<sender@client.example>
        S: 250 2.{*}
        """

  @RFC2034-4-f @should @needs-enhancedstatuscodes
  Rule: The replies to EHLO and HELO have no enhanced status code before the server's name

    Scenario Outline: <greeting>
      When the SMTP dialogue runs
        """
        C: <greeting> client.example
        S: (no) 250-2.{*}
        S: 250
        C: NOOP
        S: 250 2.{*}
        """

      Examples:
        | greeting |
        | EHLO     |
        | HELO     |
