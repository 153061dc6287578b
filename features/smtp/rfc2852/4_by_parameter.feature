@smtp @server
Feature: RFC 2852 §4 The BY parameter of MAIL

  # A server that cannot keep a time says so with 455 or 555: that is no fault.
  @RFC2852-4-a @must @needs-deliverby @rests-on-RFC5321-3.3-d
  Rule: A BY parameter of the right form is no error of syntax

    Scenario Outline: BY=<value>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> BY=<value>
        S: 250|4xx|55x
        C: RSET
        S: 250
        """

      Examples:
        | value         |
        | 86400;R       |
        | 86400;N       |
        | 86400;RT      |
        | 86400;NT      |
        | +86400;r      |
        | 86400;nt      |
        | 000086400;N   |
        | 999999999;R   |
        | -999999999;N  |

    Scenario: the keyword in small letters, among others
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> by=86400;N BODY=7BIT
        S: 250|4xx|55x
        C: RSET
        S: 250
        """

  # It is the client that must give it a value: what becomes of one without is not said.
  @RFC2852-4-b @should @needs-deliverby @rests-on-RFC5321-3.3-d
  Rule: A BY parameter without a value is refused

    Scenario Outline: MAIL with <parameter>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> <parameter>
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 5xx
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

      Examples:
        | parameter |
        | BY        |
        | BY=       |

  # No sentence has a server refuse what is not of the grammar: RFC 5321 §4.1.1 only expects it to.
  @RFC2852-4-c @should @needs-deliverby @rests-on-RFC5321-3.3-d
  Rule: A BY parameter of another form is refused

    Scenario Outline: BY=<value>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> BY=<value>
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 5xx
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

      Examples:
        | value      |
        | 86400      |
        | 86400;     |
        | 86400;X    |
        | 86400;T    |
        | 86400;RN   |
        | 86400;RTT  |
        | 86400;TR   |
        | 86400R     |
        | ;R         |
        | +;R        |
        | --1;N      |
        | +-1;N      |
        | 1.5;N      |
        | 0x10;N     |
        | 1d;N       |

  @RFC2852-4-d @should @needs-deliverby @rests-on-RFC5321-3.3-d
  Rule: A by-time of more than nine digits is refused

    Scenario Outline: BY=<value>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> BY=<value>
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 5xx
        """

      Examples:
        | value                    |
        | 1000000000;N             |
        | -1000000000;N            |
        | 4294967297;R             |
        | 18446744073709551617;R   |

  @RFC2852-4-e @should @needs-deliverby @rests-on-RFC5321-3.3-d
  Rule: A by-time of zero or less is accepted where the mode is N

    Scenario Outline: BY=<value>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> BY=<value>
        S: 250
        C: RSET
        S: 250
        """

      Examples:
        | value |
        | 0;N   |
        | -1;N  |
        | -60;NT |

  # A syntax error, for which the server SHOULD answer with 501: the sentence has no other must.
  @RFC2852-4-f @should @needs-deliverby @rests-on-RFC5321-3.3-d
  Rule: A by-time of zero or less is refused where the mode is R

    Scenario Outline: BY=<value>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> BY=<value>
        S: 5xx
        C: RCPT TO:<{alice}>
        S: 5xx
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

      Examples:
        | value  |
        | 0;R    |
        | -1;R   |
        | +0;r   |
        | -60;RT |

  @RFC2852-4-g @should @needs-deliverby @rests-on-RFC2852-4-f
  Rule: A by-time of zero or less is refused with 501 where the mode is R

    Scenario Outline: BY=<value>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> BY=<value>
        S: 501
        """

      Examples:
        | value |
        | 0;R   |
        | -1;R  |

  @RFC2852-4-h @should @needs-deliverby @needs-enhancedstatuscodes @rests-on-RFC2852-4-f
  Rule: A by-time of zero or less is refused with 5.5.4 where the mode is R

    Scenario Outline: BY=<value>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> BY=<value>
        S: 5xx 5.5.4
        """

      Examples:
        | value |
        | 0;R   |
        | -1;R  |

  @RFC2852-4-i @should @untestable @needs-deliverby
  Rule: A time that a server cannot keep is refused with 455, if that will pass, or 555
    Why a server cannot keep a time is its own affair: no request is sure to meet such a reason.
