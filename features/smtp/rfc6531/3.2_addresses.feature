@smtp @server
Feature: RFC 6531 §3.2 The SMTPUTF8 extension

  @RFC6531-3.2-a @must @needs-smtputf8 @rests-on-RFC6531-3.1-d
  Rule: With SMTPUTF8, MAIL takes a mailbox in UTF-8
    # RFC 6531 §3.3 gives the grammar: UTF-8 in atoms and in quoted strings, and U-labels in domains.

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
        | path                               |
        | \<δοκιμή@client.example\>          |
        | \<jörg.müller+a@client.example\>   |
        | \<用户@client.example\>            |
        | \<sender@bücher.example\>          |
        | \<用户@例え.example\>              |

      @rests-on-RFC5321-4.1.2-f
      Examples: a Quoted-string
        | path                             |
        | \<"jörg müller"@client.example\> |

  @RFC6531-3.2-b @must @needs-smtputf8 @rests-on-RFC6531-3.1-d
  Rule: With SMTPUTF8, RCPT takes a mailbox in UTF-8: it may be unknown, but its syntax is right

    Scenario Outline: RCPT TO:<path>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> SMTPUTF8
        S: 250
        C: RCPT TO:<path>
        S: 25x|4xx|53x|550|551|552|553|554|556
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | path                            |
        | \<δοκιμή@{domain}\>             |
        | \<sender@bücher.example\>       |
        | \<jörg@xn--bcher-kva.example\>  |

      @rests-on-RFC5321-4.1.2-f
      Examples: a Quoted-string
        | path                       |
        | \<"jörg müller"@{domain}\> |

  @RFC6531-3.2-c @must @needs-smtputf8 @rests-on-RFC6531-3.1-d
  Rule: A domain in A-labels may stand in a path, with SMTPUTF8 and without

    Scenario Outline: MAIL FROM:<path><parameter>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<path><parameter>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | path                              | parameter  |
        | \<sender@xn--bcher-kva.example\>  |            |
        | \<sender@xn--bcher-kva.example\>  | \sSMTPUTF8 |
        | \<jörg@xn--bcher-kva.example\>    | \sSMTPUTF8 |

  @RFC6531-3.2-d @must @needs-smtputf8 @rests-on-RFC5321-3.3-e @rests-on-RFC6531-3.1-d
  Rule: Addresses in ASCII mean with SMTPUTF8 what they mean without

    Scenario: recipients known and unknown, and the null reverse-path
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<> SMTPUTF8
        S: 250
        C: RCPT TO:<{unknown}>
        S: 4xx|5xx
        C: RCPT TO:<{alice}>
        S: 250
        """

  @RFC6531-3.2-f @may @needs-smtputf8 @rests-on-RFC5321-3.6.2-a @rests-on-RFC6531-3.1-d
  Rule: SMTPUTF8 makes nobody known to a server: it relays for no stranger

    Scenario Outline: a stranger's mail for <path>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> SMTPUTF8
        S: 250
        C: RCPT TO:<path>
        S: 4xx|5xx
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | path                        |
        | \<{foreign}\>               |
        | \<jörg@bücher.example\>     |
        | \<"jörg"@bücher.example\>   |

  @RFC6531-3.2-e @must @untestable @needs-smtputf8
  Rule: A domain that is looked up in the DNS is looked up in its A-label form
    What a server asks the DNS is not seen in its sessions.
