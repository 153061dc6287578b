@message
Feature: RFC 1847 §2.1 Multipart/signed

  @RFC1847-2.1-a @must
  Rule: A multipart/signed has a protocol

    Scenario Outline: a parameter list of "<parameters>": <verdict>
      Given a sound message whose "Content-Type" is "multipart/signed; boundary=x<parameters>"
      And a sound message with the body
        """
        --x

        one
        --x
        Content-Type: application/x-mine

        two
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"

      Examples:
        | parameters                                      | verdict |
        | ; micalg=sha-256; protocol="application/x-mine" | pass    |
        | ; micalg=sha-256                                | fail    |

  @RFC1847-2.1-b @must
  Rule: A multipart/signed has a micalg

    Scenario Outline: a parameter list of "<parameters>": <verdict>
      Given a sound message whose "Content-Type" is "multipart/signed; boundary=x<parameters>"
      And a sound message with the body
        """
        --x

        one
        --x
        Content-Type: application/x-mine

        two
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"

      Examples:
        | parameters                                      | verdict |
        | ; micalg=sha-256; protocol="application/x-mine" | pass    |
        | ; protocol="application/x-mine"                 | fail    |

  @RFC1847-2.1-c @must
  Rule: A multipart/signed has two parts

    Scenario: two parts
      Given a sound message whose "Content-Type" is "multipart/signed; boundary=x; micalg=sha-256; protocol="application/x-mine""
      And a sound message with the body
        """
        --x

        one
        --x
        Content-Type: application/x-mine

        two
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: the signature is missing
      Given a sound message whose "Content-Type" is "multipart/signed; boundary=x; micalg=sha-256; protocol="application/x-mine""
      And a sound message with the body
        """
        --x

        one
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 7, column 1
      And nothing else is found

    Scenario: a footer behind the signature
      Given a sound message whose "Content-Type" is "multipart/signed; boundary=x; micalg=sha-256; protocol="application/x-mine""
      And a sound message with the body
        """
        --x

        one
        --x
        Content-Type: application/x-mine

        two
        --x

        three
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And nothing else is found

  @RFC1847-2.1-d @must
  Rule: The second part of a multipart/signed is of the type that protocol announces

    Scenario Outline: a second part of the type <second>: <verdict>
      Given a sound message whose "Content-Type" is "multipart/signed; boundary=x; micalg=sha-256; protocol="application/x-mine""
      And a sound message with the body
        """
        --x

        one
        --x
        Content-Type: <second>

        two
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | second                       | verdict |
        | application/x-mine           | pass    |
        | Application/X-Mine; name=one | pass    |
        | application/pgp-signature    | fail    |
        | text/plain; charset=us-ascii | fail    |

  @RFC1847-2.1-e @must
  Rule: A micalg is a hash function, or several with commas between

    Scenario Outline: a parameter list of "<parameters>": <verdict>
      Given a sound message whose "Content-Type" is "multipart/signed; boundary=x<parameters>"
      And a sound message with the body
        """
        --x

        one
        --x
        Content-Type: application/x-mine

        two
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"

      Examples:
        | parameters                                                | verdict |
        | ; protocol="application/x-mine"; micalg=sha-256           | pass    |
        | ; protocol="application/x-mine"; micalg="sha-256,sha-512" | pass    |
        | ; protocol="application/x-mine"; micalg=""                | fail    |
        | ; protocol="application/x-mine"; micalg="sha-256,"        | fail    |
        | ; protocol="application/x-mine"; micalg="sha 256"         | fail    |

  @RFC1847-2.1-f @should
  Rule: What is signed is 7bit

    Scenario Outline: "<octets>" in a signed part labelled <encoding>: <verdict>
      Given a sound message whose "Content-Type" is "multipart/signed; boundary=x; micalg=sha-256; protocol="application/x-mine""
      And a sound message whose "Content-Transfer-Encoding" is "8bit"
      And a sound message with the body
        """
        --x
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: <encoding>

        caf<octets>
        --x
        Content-Type: application/x-mine

        two
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | encoding         | octets   | verdict |
        | quoted-printable | =C3=A9   | pass    |
        | 8bit             | e        | pass    |
        | 8bit             | \xC3\xA9 | fail    |

  @RFC1847-2.1-g @must
  Rule: The protocol of a multipart/signed is a type, a slash and a subtype

    Scenario Outline: a parameter list of "<parameters>": <verdict>
      Given a sound message whose "Content-Type" is "multipart/signed; boundary=x<parameters>"
      And a sound message with the body
        """
        --x

        one
        --x
        Content-Type: application/x-mine

        two
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"

      Examples:
        | parameters                                      | verdict |
        | ; micalg=sha-256; protocol="application/x-mine" | pass    |
        | ; micalg=sha-256; protocol=x-mine               | fail    |
        | ; micalg=sha-256; protocol=""                   | fail    |

  @RFC1847-2.1-h @must @untestable
  Rule: No one changes what is signed on its way

    One message does not show what it was before.
