@smtp @server
Feature: RFC 2505 §2.6.2 MAIL FROM a local user

  # The text says MUST NOT. Later ones let a domain say where its mail comes from, and a server refuse what comes
  # from elsewhere (RFC 7208), so it is a should here.
  @RFC2505-2.6.2-a @should @rests-on-RFC5321-3.3-d
  Rule: Mail from outside with a reverse-path of the server's own domain is not refused for it

    Scenario Outline: mail from <sender>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<<sender>>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RSET
        S: 250
        """

      Examples:
        | sender              |
        | {alice}             |
        | postmaster@{domain} |
