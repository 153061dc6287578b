@smtp @server
Feature: RFC 4865 §4.2 What a submission server does

  @RFC4865-4.2-b @must
  Rule: FUTURERELEASE is not offered to other hosts

    Scenario: the response to EHLO
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: (no) 250-FUTURERELEASE
        S: 250
        """

    @needs-endpoint-lmtp
    Scenario: the response to LHLO
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: (no) 250-FUTURERELEASE
        S: 250
        """

  # Nothing is sent behind a MAIL that is accepted: a message that is held cannot be taken back.
  @RFC4865-4.2-d @must @needs-futurerelease @needs-auth-plain @rests-on-RFC4954-4-a
  Rule: MAIL with a valid HOLDFOR or HOLDUNTIL is accepted, up to the limits that EHLO named

    Scenario Outline: MAIL with <parameters>
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250-FUTURERELEASE {longest:number} {latest}
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: MAIL FROM:<{alice}> <parameters>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: RSET
        S: 250
        """

      Examples:
        | parameters                  |
        | HOLDFOR=1                   |
        | HOLDFOR={longest}           |
        | HOLDUNTIL={latest}          |
        | holdfor=1                   |
        | BODY=7BIT HOLDFOR=1         |

  @RFC4865-4.2-g @must @needs-futurerelease @needs-auth-plain @rests-on-RFC4865-4.2-d
  Rule: HOLDFOR beyond the longest interval, or with anything else than an interval, is refused

    Scenario Outline: <parameter>
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250-FUTURERELEASE {longest:number} {latest}
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: MAIL FROM:<{alice}> <parameter>
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 5xx
        C: MAIL FROM:<{alice}> HOLDFOR=1
        S: 250
        C: RSET
        S: 250
        """

      Examples:
        | parameter            |
        | HOLDFOR={longest}0   |
        | HOLDFOR=1000000000   |
        | HOLDFOR=4294967297   |
        | HOLDFOR=18446744073709551617 |
        | HOLDFOR=0            |
        | HOLDFOR=01           |
        | HOLDFOR=-1           |
        | HOLDFOR=+1           |
        | HOLDFOR=1.5          |
        | HOLDFOR=1s           |
        | HOLDFOR=one          |
        | HOLDFOR=             |
        | HOLDFOR              |
        | HOLDFOR={latest}     |

  @RFC4865-4.2-h @must @needs-futurerelease @needs-auth-plain @rests-on-RFC4865-4.2-d
  Rule: HOLDUNTIL beyond the latest date, or with anything else than a date-time in UTC, is refused

    Scenario Outline: <parameter>
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250-FUTURERELEASE {longest:number} {latest}
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: MAIL FROM:<{alice}> <parameter>
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 5xx
        C: MAIL FROM:<{alice}> HOLDUNTIL={latest}
        S: 250
        C: RSET
        S: 250
        """

      Examples:
        | parameter                       |
        | HOLDUNTIL=9999-12-31T23:59:59.9Z |
        | HOLDUNTIL={latest}Z             |
        | HOLDUNTIL={latest}+01:00        |
        | HOLDUNTIL=+{latest}             |
        | HOLDUNTIL={longest}             |
        | HOLDUNTIL=tomorrow              |
        | HOLDUNTIL=2026-13-01T00:00:00Z  |
        | HOLDUNTIL=2026-02-30T00:00:00Z  |
        | HOLDUNTIL=                      |
        | HOLDUNTIL                       |

  @RFC4865-4.2-i @must @needs-futurerelease @needs-auth-plain @rests-on-RFC4865-4.2-d
  Rule: More than one of HOLDFOR and HOLDUNTIL is refused

    Scenario Outline: MAIL with <parameters>
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250-FUTURERELEASE {longest:number} {latest}
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: MAIL FROM:<{alice}> <parameters>
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 5xx
        C: MAIL FROM:<{alice}> HOLDFOR=1
        S: 250
        C: RSET
        S: 250
        """

      Examples:
        | parameters                              |
        | HOLDFOR=1 HOLDUNTIL={latest}            |
        | HOLDUNTIL={latest} HOLDFOR=1            |
        | HOLDFOR=1 HOLDFOR=2                     |
        | HOLDFOR=1 HOLDFOR=1                     |
        | HOLDUNTIL={latest} holduntil={latest}   |
        | HOLDFOR=1 BODY=7BIT HOLDUNTIL={latest}  |

  @RFC4865-4.2-j @should @needs-futurerelease @needs-auth-plain @rests-on-RFC4865-4.2-g @rests-on-RFC4865-4.2-h @rests-on-RFC4865-4.2-i
  Rule: What is refused of HOLDFOR and HOLDUNTIL is refused with 501

    Scenario Outline: MAIL with <parameters>
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250-FUTURERELEASE {longest:number} {latest}
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: MAIL FROM:<{alice}> <parameters>
        S: 501
        C: NOOP
        S: 250
        """

      Examples:
        | parameters                       |
        | HOLDFOR={longest}0               |
        | HOLDFOR=0                        |
        | HOLDFOR=one                      |
        | HOLDUNTIL=9999-12-31T23:59:59.9Z |
        | HOLDUNTIL=tomorrow               |
        | HOLDFOR=1 HOLDUNTIL={latest}     |
        | HOLDFOR=1 HOLDFOR=1              |

  @RFC4865-4.2-k @should @needs-futurerelease @needs-auth-plain @needs-enhancedstatuscodes @rests-on-RFC4865-4.2-g @rests-on-RFC4865-4.2-h @rests-on-RFC4865-4.2-i
  Rule: What is refused of HOLDFOR and HOLDUNTIL is refused with 5.5.4

    Scenario Outline: MAIL with <parameters>
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250-FUTURERELEASE {longest:number} {latest}
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: MAIL FROM:<{alice}> <parameters>
        S: 5xx 5.5.4
        C: NOOP
        S: 250
        """

      Examples:
        | parameters                       |
        | HOLDFOR={longest}0               |
        | HOLDFOR=0                        |
        | HOLDUNTIL=9999-12-31T23:59:59.9Z |
        | HOLDUNTIL=tomorrow               |
        | HOLDFOR=1 HOLDUNTIL={latest}     |
        | HOLDFOR=1 HOLDFOR=1              |

  @RFC4865-4.2-e @must @untestable @needs-futurerelease
  Rule: A message with HOLDFOR is not released before the interval is over
    A message that is held cannot be taken back: one that is held for long arrives when the run is over, and one that is
    held for a second may rightly arrive before it is looked for.

  @RFC4865-4.2-f @must @untestable @needs-futurerelease
  Rule: A message with HOLDUNTIL is not released before that date and time
    A message that is held cannot be taken back: one that is held for long arrives when the run is over, and one that is
    held for a second may rightly arrive before it is looked for.
