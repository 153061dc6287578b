@smtp @server
Feature: RFC 4954 §3 The AUTH keyword

  @RFC4954-3-c @must @monitored @needs-auth
  Rule: The AUTH keyword is followed by names of SASL mechanisms and nothing else

    Scenario: the keyword in the response to EHLO
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250-AUTH
        S: 250
        """

  @RFC4954-3-d @must @needs-auth-plain @rests-on-RFC4954-4-a @rests-on-RFC4954-5-c
  Rule: The AUTH parameter makes the line of MAIL longer by 500 octets

    # A server may have a rule of its own against the mailbox, but not against the line.
    Scenario: a line of more than 512 octets
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH PLAIN {alice.plain}
        S: 235
        C: MAIL FROM:<{alice}> AUTH={+61*64}@{d*63}.{e*63}.{f*44}.example
        S: 250|55x|4xx
        C: RSET
        S: 250
        C: MAIL FROM:<{s*64}@{d*63}.{e*63}.{f*44}.example> AUTH={+61*64}@{d*63}.{e*63}.{f*44}.example
        S: 250|55x|4xx
        C: RSET
        S: 250
        """

  @RFC4954-3-e @may @needs-auth
  Rule: The list of mechanisms is the same each time that it is asked for in one state

    Scenario: EHLO twice
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250-AUTH {list:text}
        S: 250
        C: EHLO client.example
        S: 250-AUTH {list}
        S: 250
        """
