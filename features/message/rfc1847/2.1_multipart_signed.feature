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

    One message does not show what it was before; where an S/MIME signature no longer fits, RFC8551-3.5.3.2-c says so.

  @RFC1847-2.1-i @must
  Rule: The micalg of a multipart/signed agrees with the hash function that its signature names

    Scenario Outline: micalg is "<micalg>", and the signature is made with SHA-256: <verdict>
      Given a sound message whose "Content-Type" is "multipart/signed; boundary=x; micalg="<micalg>"; protocol="application/pkcs7-signature""
      And a sound message with the body
        """
        --x

        one
        --x
        Content-Type: application/pkcs7-signature
        Content-Transfer-Encoding: base64

        MIICSgYJKoZIhvcNAQcCoIICOzCCAjcCAQExDTALBglghkgBZQMEAgEwCwYJKoZIhvcNAQcBoIIB
        FzCCARMwgbsCFEJUCeduDXFrPU/RIAJUEkhVQlGgMAoGCCqGSM49BAMCMAwxCjAIBgNVBAMMAWEw
        IBcNMjYxMTIyMDA1OTU2WhgPMjEyNjEwMjkwMDU5NTZaMAwxCjAIBgNVBAMMAWEwWTATBgcqhkjO
        PQIBBggqhkjOPQMBBwNCAATrPmB63L86q3gVaiF3BRvHbyAr0f7m0gyyQNKQkDBk20VVNg9kTpDi
        ktdvvqHS7Kyk5Yyn6sEOA57S3Ob/FW99MAoGCCqGSM49BAMCA0cAMEQCIBByP0OJVKsV8NafoSxR
        +9tyhNysu/mh+p+F5DGTFlkBAiBj74HTGLJXOUzDN5w8NOwKW4kLktwEq267Xl2n74n9zjGB+jCB
        9wIBATAkMAwxCjAIBgNVBAMMAWECFEJUCeduDXFrPU/RIAJUEkhVQlGgMAsGCWCGSAFlAwQCAaBp
        MBgGCSqGSIb3DQEJAzELBgkqhkiG9w0BBwEwHAYJKoZIhvcNAQkFMQ8XDTI2MTEyMjAxMDMzNlow
        LwYJKoZIhvcNAQkEMSIEIPN8m1XzNLbmN8RLTVNWF0HGHxuyZMhOKErVT9S2202bMAoGCCqGSM49
        BAMCBEgwRgIhAOfthBKjh/X49ANmnSDf9QWyy17WQl4Q4JywyU2OvIOFAiEA3YJtddmXop/6GJBd
        ic6zaUKVzhz8MRaDN/Zx0KdzmT4=
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | micalg        | verdict |
        | sha-256       | pass    |
        | sha256        | pass    |
        | sha-1,sha-256 | pass    |
        | sha-512       | fail    |
        | sha-1,sha-384 | fail    |
