@smtp @server
Feature: RFC 5321 §4.5.1 Minimum implementation

  @RFC5321-4.5.1-c @must @rests-on-RFC5321-3.3-d
  Rule: Mail for the postmaster is accepted, with the domain and without it, and in any case

    Scenario Outline: RCPT to <postmaster>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:\<<postmaster>\>
        S: 250|251
        C: RSET
        S: 250
        """

      Examples:
        | postmaster          |
        | Postmaster          |
        | pOSTMASTER          |
        | postmaster@{domain} |
        | PostMaster@{domain} |

    Scenario Outline: RCPT to <postmaster> from the null path behind <greeting>
      When the SMTP dialogue runs
        """
        C: <greeting> client.example
        S: 250
        C: MAIL FROM:<>
        S: 250
        C: RCPT TO:\<<postmaster>\>
        S: 250|251
        C: RSET
        S: 250
        """

      Examples:
        | greeting | postmaster          |
        | EHLO     | Postmaster          |
        | EHLO     | POSTMASTER@{domain} |
        | HELO     | postmaster          |
        | HELO     | postmaster@{domain} |

  @RFC5321-4.5.1-a @must @rests-on-RFC5321-3.3-d
  Rule: EHLO, HELO, MAIL, RCPT, DATA, RSET, NOOP and QUIT are known commands, wherever in the session they come

    Scenario Outline: <command> before EHLO
      When the SMTP dialogue runs
        """
        C: <command>
        S: 2xx|4xx|503|504|53x|55x
        C: NOOP
        S: 250
        """

      Examples:
        | command             |
        | HELO client.example |
        | ehlo client.example |
        | noop                |

    Scenario Outline: <command> behind EHLO
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <command>
        S: 2xx|4xx|503|504|53x|55x
        C: NOOP
        S: 250
        """

      Examples:
        | command                             |
        | EHLO client.example                 |
        | HELO client.example                 |
        | MAIL FROM:\<sender@client.example\> |
        | mail from:\<sender@client.example\> |
        | rset                                |

    Scenario Outline: <command> in a transaction
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: <command>
        S: 2xx|4xx|503|504|53x|55x
        C: NOOP
        S: 250
        """

      Examples:
        | command               |
        | EHLO client.example   |
        | HELO client.example   |
        | RCPT TO:\<{unknown}\> |
        | rcpt to:\<{alice}\>   |
        | Rset                  |

    Scenario: data in small letters, and quit
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
        C: data
        S: 354
        C: {mail.data}
        S: 250
        C: quit
        S: 221
        S: (closes)
        """
      Then alice receives the message "mail"

  @RFC5321-4.5.1-d @should @untestable
  Rule: Mail for the postmaster is blocked only where an attack asks for it, and no more than that
    Why a server blocks mail cannot be seen from outside.
