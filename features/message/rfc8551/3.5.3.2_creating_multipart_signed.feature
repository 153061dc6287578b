@message
Feature: RFC 8551 §3.5.3.2 Creating a multipart/signed message

  @RFC8551-3.5.3.2-a @must
  Rule: The protocol of an S/MIME signature is "application/pkcs7-signature"

    Scenario Outline: protocol is "<protocol>": <verdict>
      Given a sound message whose "Content-Type" is "multipart/signed; boundary=x; micalg=sha-256; protocol="<protocol>""
      And a sound message with the body
        """
        --x

        one
        --x
        Content-Type: application/pkcs7-signature

        two
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | protocol                      | verdict |
        | application/pkcs7-signature   | pass    |
        | APPLICATION/pkcs7-signature   | pass    |
        | application/x-pkcs7-signature | fail    |
        | application/pkcs7-mime        | fail    |

  @RFC8551-3.5.3.2-b @should
  Rule: The micalg of an S/MIME signature is one of those that S/MIME names

    Scenario Outline: micalg is "<micalg>": <verdict>
      Given a sound message whose "Content-Type" is "multipart/signed; boundary=x; micalg="<micalg>"; protocol="application/pkcs7-signature""
      And a sound message with the body
        """
        --x

        one
        --x
        Content-Type: application/pkcs7-signature

        two
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | micalg          | verdict |
        | sha-256         | pass    |
        | SHA-512         | pass    |
        | sha-256,sha-512 | pass    |
        | unknown         | pass    |
        | sha256          | fail    |
        | sha1            | fail    |
        | rsa-md5         | fail    |

  @RFC8551-3.5.3.1-a @must @untestable
  Rule: A detached signature holds no content of its own

    The signature is not decoded: its structure is that of another standard.
