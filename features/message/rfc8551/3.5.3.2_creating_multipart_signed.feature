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

      Examples:
        | micalg          | verdict |
        | sha-256         | pass    |
        | SHA-512         | pass    |
        | sha-256,sha-512 | pass    |
        | unknown         | pass    |
        | sha256          | fail    |
        | sha1            | fail    |
        | rsa-md5         | fail    |

  @RFC8551-3.5.3.2-c @must
  Rule: The signature of a multipart/signed fits the octets of its first part

    Scenario Outline: the text is "<text>": <verdict>
      Given a sound message whose "Content-Type" is "multipart/signed; boundary=x; micalg=sha-256; protocol="application/pkcs7-signature""
      And a sound message with the body
        """
        --x
        Content-Type: text/plain; charset=us-ascii

        See you at <text>
        Bring the notes.
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
        LwYJKoZIhvcNAQkEMSIEIH6sMfm2oxcK6xSfdgWq87/aVmWXLOMmQSME9PI8lM48MAoGCCqGSM49
        BAMCBEgwRgIhANpVUTTAIdKl2k7kYOv0ucnO4d86nznIcUvTjUekHmqfAiEApewCbXbdETddvz7m
        cQ2YPjp5zYatHvLMOKlmLvhRLNk=
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"

      Examples:
        | text        | verdict |
        | noon.       | pass    |
        | moon.       | fail    |
        | noon.\\s    | fail    |
        | =6Eoon.     | fail    |
        | noon.\\r\\n | fail    |

    Scenario Outline: the part's header section says <type>: <verdict>
      Given a sound message whose "Content-Type" is "multipart/signed; boundary=x; micalg=sha-256; protocol="application/pkcs7-signature""
      And a sound message with the body
        """
        --x
        Content-Type: <type>

        See you at noon.
        Bring the notes.
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
        LwYJKoZIhvcNAQkEMSIEIH6sMfm2oxcK6xSfdgWq87/aVmWXLOMmQSME9PI8lM48MAoGCCqGSM49
        BAMCBEgwRgIhANpVUTTAIdKl2k7kYOv0ucnO4d86nznIcUvTjUekHmqfAiEApewCbXbdETddvz7m
        cQ2YPjp5zYatHvLMOKlmLvhRLNk=
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | type                               | verdict |
        | text/plain; charset=us-ascii       | pass    |
        | text/html; charset=us-ascii        | fail    |
        | text/plain; charset=US-ASCII       | fail    |
        | text/plain;\\r\\n charset=us-ascii | fail    |

    Scenario Outline: what is not signed changes, "<preamble>" and "<epilogue>": pass
      Given a sound message whose "Content-Type" is "multipart/signed; boundary=x; micalg=sha-256; protocol="application/pkcs7-signature""
      And a sound message with the body
        """
        <preamble>
        --x
        Content-Type: text/plain; charset=us-ascii

        See you at noon.
        Bring the notes.
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
        LwYJKoZIhvcNAQkEMSIEIH6sMfm2oxcK6xSfdgWq87/aVmWXLOMmQSME9PI8lM48MAoGCCqGSM49
        BAMCBEgwRgIhANpVUTTAIdKl2k7kYOv0ucnO4d86nznIcUvTjUekHmqfAiEApewCbXbdETddvz7m
        cQ2YPjp5zYatHvLMOKlmLvhRLNk=
        --x--
        <epilogue>
        """
      When the message is judged
      Then the verdict on this rule is "pass"

      Examples:
        | preamble        | epilogue |
        | Read this first |          |
        |                 | --y      |

    Scenario: a line ends with a bare LF
      Given a sound message whose "Content-Type" is "multipart/signed; boundary=x; micalg=sha-256; protocol="application/pkcs7-signature""
      And a sound message with the body
        """
        --x
        Content-Type: text/plain; charset=us-ascii

        See you at noon.\n\
        Bring the notes.
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
        LwYJKoZIhvcNAQkEMSIEIH6sMfm2oxcK6xSfdgWq87/aVmWXLOMmQSME9PI8lM48MAoGCCqGSM49
        BAMCBEgwRgIhANpVUTTAIdKl2k7kYOv0ucnO4d86nznIcUvTjUekHmqfAiEApewCbXbdETddvz7m
        cQ2YPjp5zYatHvLMOKlmLvhRLNk=
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And the finding is at line 10, column 1
