@smtp @server
Feature: RFC 6409 §7 Interaction with SMTP extensions

  @RFC6409-7-a @should
  Rule: A submission server offers PIPELINING

    Scenario: the response to EHLO
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250-PIPELINING
        S: 250
        """

  @RFC6409-7-b @should
  Rule: A submission server offers ENHANCEDSTATUSCODES

    Scenario: the response to EHLO
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250-ENHANCEDSTATUSCODES
        S: 250
        """

  @RFC6409-7-c @must
  Rule: A submission server does not offer ETRN
    # The table of RFC 6409 §7 says so; MTAs that also listen on the submission port often do.

    Scenario: the response to EHLO
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: (no) 250-ETRN
        S: 250
        """

  @RFC6409-7-i @should
  Rule: A submission server offers 8BITMIME

    Scenario: the response to EHLO
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250-8BITMIME
        S: 250
        """

  @RFC6409-7-j @must
  Rule: A submission server knows the AUTH command

    # Which mechanisms it takes, and whether only in TLS, is open.
    Scenario: a mechanism that does not exist
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH NO-SUCH-MECHANISM
        S: 4xx|501|503|504|53x|55x
        C: NOOP
        S: 250
        """

  @RFC6409-7-k @must
  Rule: A submission server does not offer ATRN

    Scenario: the response to EHLO
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: (no) 250-ATRN
        S: 250
        """

  @RFC6409-7-l @should
  Rule: A submission server offers DSN

    Scenario: the response to EHLO
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250-DSN
        S: 250
        """

  @RFC6409-7-m @must
  Rule: A submission server does not say 521

    # RFC 1846 made this code for hosts that take no mail.
    Scenario: the greeting
      When the submission dialogue runs
        """
        S: 220|4xx|554
        """

  @RFC6409-7-n @must @needs-auth-plain @rests-on-RFC6409-7-c @rests-on-RFC6409-7-k @rests-on-RFC4954-4-a
  Rule: What a submission server does not offer it does not carry out

    Scenario Outline: <command>
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: <command>
        S: 5xx|4xx
        C: NOOP
        S: 250
        """

      Examples:
        | command       |
        | ETRN {domain} |
        | ATRN {domain} |
