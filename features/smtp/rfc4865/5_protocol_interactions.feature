@smtp @server
Feature: RFC 4865 §5 Protocol interactions

  @RFC4865-5.2.2-a @must @needs-futurerelease @needs-deliverby @needs-auth-plain @rests-on-RFC4865-4.2-d
  Rule: A time of release that is later than the deliver-by-time is refused

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
        | parameters                     |
        | HOLDFOR={longest} BY=0;N       |
        | BY=0;N HOLDFOR={longest}       |
        | HOLDUNTIL={latest} BY=-60;NT   |

  @RFC4865-5.2.2-b @should @needs-futurerelease @needs-deliverby @needs-auth-plain @rests-on-RFC4865-5.2.2-a
  Rule: A time of release that is later than the deliver-by-time is refused with 501

    Scenario: the longest hold, and a time that is over
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250-FUTURERELEASE {longest:number} {latest}
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: MAIL FROM:<{alice}> HOLDFOR={longest} BY=0;N
        S: 501
        C: NOOP
        S: 250
        """

  @RFC4865-5.2.2-c @should @needs-futurerelease @needs-deliverby @needs-auth-plain @needs-enhancedstatuscodes @rests-on-RFC4865-5.2.2-a
  Rule: A time of release that is later than the deliver-by-time is refused with 5.5.4

    Scenario: the longest hold, and a time that is over
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250-FUTURERELEASE {longest:number} {latest}
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: MAIL FROM:<{alice}> HOLDFOR={longest} BY=0;N
        S: 5xx 5.5.4
        C: NOOP
        S: 250
        """

  @RFC4865-5.2.2-d @must @needs-futurerelease @needs-deliverby @needs-auth-plain @rests-on-RFC4865-4.2-d
  Rule: A time of release before the deliver-by-time goes together with it
    # RFC 4865 §4.2 (4): a valid parameter is accepted where MAIL has no other errors.

    Scenario: released within a second, delivered within a day
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250-FUTURERELEASE {longest:number} {latest}
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: MAIL FROM:<{alice}> HOLDFOR=1 BY=86400;N
        S: 250|455|555
        C: RSET
        S: 250
        """

  @RFC4865-5.1.2-a @must @untestable @needs-futurerelease
  Rule: A notification about a message that was held has an Arrival-Date field
    A message that is held cannot be taken back, and nothing bounds how long behind its release it is reported.

  @RFC4865-5.1.2-b @must @untestable @needs-futurerelease
  Rule: A notification about a message that was held has a Future-Release-Request field that says what was asked for
    A message that is held cannot be taken back, and nothing bounds how long behind its release it is reported.
