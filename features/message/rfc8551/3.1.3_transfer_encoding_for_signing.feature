@message
Feature: RFC 8551 §3.1.3 Transfer encoding for signing

  @RFC8551-3.1.3-a @must
  Rule: What is signed by S/MIME is 7bit

    Scenario Outline: "<octets>" in a signed part labelled <encoding>: <verdict>
      Given a sound message whose "Content-Type" is "multipart/signed; boundary=x; micalg=sha-256; protocol="application/pkcs7-signature""
      And a sound message whose "Content-Transfer-Encoding" is "8bit"
      And a sound message with the body
        """
        --x
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: <encoding>

        caf<octets>
        --x
        Content-Type: application/pkcs7-signature

        two
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"

      Examples:
        | encoding         | octets   | verdict |
        | quoted-printable | =C3=A9   | pass    |
        | 8bit             | e        | pass    |
        | 8bit             | \xC3\xA9 | fail    |

  @RFC8551-3.1.1-a @must @untestable
  Rule: What is signed is in canonical form

    Only whoever holds the text that was signed can tell.
