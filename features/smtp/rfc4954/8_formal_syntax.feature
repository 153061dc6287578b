@smtp @server @needs-auth-plain @rests-on-RFC4954-4-a
Feature: RFC 4954 §8 Formal syntax

  @RFC4954-8-a @must
  Rule: AUTH is read in any case, as a command and as a parameter

    Scenario Outline: the command <command>
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: <command> PLAIN {alice.plain}
        S: 235
        C: <command> PLAIN
        S: 503
        C: NOOP
        S: 250
        """

      Examples:
        | command |
        | auth    |
        | Auth    |
        | aUTH    |

    @rests-on-RFC4954-5-c
    Scenario Outline: the parameter <parameter>
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: MAIL FROM:<{alice}> <parameter>=\<\>
        S: 250
        """

      Examples:
        | parameter |
        | auth      |
        | Auth      |
        | aUTH      |

  # The names are in capitals by the grammar of RFC 4422 §3.1, to which this one refers.
  @RFC4954-8-b @may
  Rule: The name of a mechanism is read in any case

    Scenario Outline: AUTH <mechanism>
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH <mechanism> {alice.plain}
        S: 235
        """

      Examples:
        | mechanism |
        | plain     |
        | Plain     |
