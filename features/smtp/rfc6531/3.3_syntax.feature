@smtp @server
Feature: RFC 6531 §3.3 Extended mailbox address syntax

  # What no extension permits in a command should be refused: RFC 5321 §2.4. Nothing says that it must.
  @RFC6531-3.3-a @should @needs-smtputf8 @rests-on-RFC6531-3.2-a
  Rule: Octets that are not UTF-8 are refused in an address, with SMTPUTF8 too

    Scenario Outline: <what> in a reverse-path
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sen<octets>der@client.example> SMTPUTF8
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 5xx
        C: MAIL FROM:<sen\xc3\xa9der@client.example> SMTPUTF8
        S: 250
        """

      Examples:
        | what                          | octets             |
        | a continuation by itself      | \\x80              |
        | a character cut short         | \\xc3              |
        | an overlong slash             | \\xc0\\xaf         |
        | an overlong slash of three    | \\xe0\\x80\\xaf    |
        | a surrogate                   | \\xed\\xa0\\x80    |
        | beyond the last code point    | \\xf4\\x90\\x80\\x80 |
        | an octet that is never UTF-8  | \\xff              |
        | Latin-1                       | \\xe9              |

    Scenario Outline: <what> in a forward-path
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> SMTPUTF8
        S: 250
        C: RCPT TO:<<octets>{alice}>
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | what                          | octets             |
        | a continuation by itself      | \\x80              |
        | an overlong slash             | \\xc0\\xaf         |
        | a surrogate                   | \\xed\\xa0\\x80    |
        | Latin-1                       | \\xe9              |

  # The grammar has these characters, but a server may have a rule against names that are made to be mistaken.
  @RFC6531-3.3-b @should @needs-smtputf8 @rests-on-RFC6531-3.2-a
  Rule: A character that only looks like a delimiter is part of the local-part

    Scenario Outline: MAIL FROM:<path>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<path> SMTPUTF8
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | path                                |
        | \<jörg＠work@client.example\>       |
        | \<jörg．müller@client.example\>     |
        | \<＜jörg＞@client.example\>         |
        | \<"jörg＂müller"@client.example\>   |
