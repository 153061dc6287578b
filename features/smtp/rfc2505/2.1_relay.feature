@smtp @server
Feature: RFC 2505 §2.1 Restricting unauthorized mail relay usage

  @RFC2505-2.1-a @must @rests-on-RFC5321-3.6.2-a @rests-on-RFC5321-3.3-e @rests-on-RFC5321-3.3-d
  Rule: A server that does not relay for a stranger does not do it for another form of the address either
    # A server that takes mail for any local-part whatsoever fails RFC5321-3.3-e, and is not judged here: what it
    # takes may be for a mailbox of its own.

    Scenario Outline: RCPT TO:<path>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<path>
        S: 4xx|5xx
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples: source routes
        | path                                                  |
        | \<@{domain}:somebody@elsewhere.example\>              |
        | \<@{domain.upper}:{foreign}\>                         |
        | \<@relay.client.example,@{domain}:{foreign}\>         |
        | \<@{domain},@relay.client.example:{foreign}\>         |
        | \<@[127.0.0.1]:{foreign}\>                            |

      Examples: another mailbox inside the local-part
        | path                                                  |
        | \<somebody%elsewhere.example@{domain}\>               |
        | \<somebody%elsewhere.example@{domain.upper}\>         |
        | \<somebody%elsewhere.example%{domain}@{domain}\>      |
        | \<elsewhere.example!somebody@{domain}\>               |
        | \<{domain}!elsewhere.example!somebody@{domain}\>      |
        | \<"{foreign}"@{domain}\>                              |
        | \<"somebody%elsewhere.example"@{domain}\>             |
        | \<"elsewhere.example!somebody"@{domain}\>             |
        | \<"@relay.client.example:{foreign}"@{domain}\>        |
        | \<somebody%elsewhere.example@[127.0.0.1]\>            |
        | \<"{foreign}"@[127.0.0.1]\>                           |

      Examples: no domain at all
        | path                                                  |
        | \<somebody%elsewhere.example\>                        |
        | \<elsewhere.example!somebody\>                        |
        | \<"{foreign}"\>                                       |
        | \<{domain}!elsewhere.example!somebody\>               |

      Examples: two domains
        | path                                                  |
        | \<{foreign}@{domain}\>                                |
        | \<{foreign}%{domain}\>                                |

      Examples: another domain that looks like one of ours
        | path                                                  |
        | \<{alice.local}@elsewhere.example\>                   |
        | \<{alice.local}@{domain}.elsewhere.example\>          |
        | \<somebody@elsewhere-{domain}\>                       |
        | \<{alice.local}@elsewhere.example.\>                  |

      Examples: an address of another host
        | path                                                  |
        | \<somebody@[192.0.2.1]\>                              |
        | \<somebody@[IPv6:2001:db8::1]\>                       |
        | \<{alice.local}@[192.0.2.1]\>                         |

  @RFC2505-2.1-b @must @rests-on-RFC5321-3.6.2-a @rests-on-RFC5321-4.1.4-c @rests-on-RFC5321-3.3-d
  Rule: Neither the name in EHLO nor the reverse-path is a reason to relay

    # Many a server refuses clients that call themselves by its own name: that is no relaying either.
    Scenario Outline: <hello> with mail from <sender>
      When the SMTP dialogue runs
        """
        C: <hello>
        S: 250|4xx|5xx
        C: MAIL FROM:<sender>
        S: 2xx|4xx|5xx
        C: RCPT TO:<{foreign}>
        S: 4xx|5xx
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | hello               | sender                       |
        | EHLO {domain}       | \<sender@client.example\>    |
        | HELO {domain}       | \<postmaster@{domain}\>      |
        | EHLO [127.0.0.1]    | \<{alice}\>                  |
        | EHLO localhost      | \<root@localhost\>           |
        | EHLO {domain}       | \<{foreign}\>                |
        | EHLO client.example | \<\>                         |
        | EHLO client.example | \<{alice}\>                  |
        | EHLO client.example | \<@{domain}:{foreign}\>      |

  @RFC2505-2.1-c @must @rests-on-RFC5321-3.6.2-a @rests-on-RFC5321-3.3-d
  Rule: One recipient of the server's own does not bring another along whom it would not relay to

    Scenario: a stranger's recipient behind one who was accepted, and in the next transaction
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RCPT TO:<{foreign}>
        S: 4xx|5xx
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{foreign}>
        S: 4xx|5xx
        C: RCPT TO:<{alice}>
        S: 250
        """

    @rests-on-RFC5321-4.1.1.4-h
    Scenario: behind a message that was delivered
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: mail
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {mail.data}
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{foreign}>
        S: 4xx|5xx
        C: RCPT TO:<{alice}>
        S: 250
        """
      Then alice receives the message "mail"

  @RFC2505-2.1-d @must @untestable
  Rule: Relaying can be allowed by the recipient's domain, and by the client's address and name, wild cards and all
    What can be configured is not seen on the wire.
