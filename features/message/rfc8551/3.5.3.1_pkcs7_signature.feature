@message
Feature: RFC 8551 §3.5.3.1 The application/pkcs7-signature media type

  @RFC8551-3.5.3.1-a @must
  Rule: A detached signature holds no content of its own

    Scenario: the signature alone
      Given a sound message whose "Content-Type" is "multipart/signed; boundary=x; micalg=sha-256; protocol="application/pkcs7-signature""
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
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: the signature and what it signs
      Given a sound message whose "Content-Type" is "multipart/signed; boundary=x; micalg=sha-256; protocol="application/pkcs7-signature""
      And a sound message with the body
        """
        --x

        one
        --x
        Content-Type: application/pkcs7-signature
        Content-Transfer-Encoding: base64

        MIICUQYJKoZIhvcNAQcCoIICQjCCAj4CAQExDTALBglghkgBZQMEAgEwFAYJKoZIhvcNAQcBoAcE
        BQ0Kb25loIIBFzCCARMwgbsCFEJUCeduDXFrPU/RIAJUEkhVQlGgMAoGCCqGSM49BAMCMAwxCjAI
        BgNVBAMMAWEwIBcNMjYxMTIyMDA1OTU2WhgPMjEyNjEwMjkwMDU5NTZaMAwxCjAIBgNVBAMMAWEw
        WTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAATrPmB63L86q3gVaiF3BRvHbyAr0f7m0gyyQNKQkDBk
        20VVNg9kTpDiktdvvqHS7Kyk5Yyn6sEOA57S3Ob/FW99MAoGCCqGSM49BAMCA0cAMEQCIBByP0OJ
        VKsV8NafoSxR+9tyhNysu/mh+p+F5DGTFlkBAiBj74HTGLJXOUzDN5w8NOwKW4kLktwEq267Xl2n
        74n9zjGB+DCB9QIBATAkMAwxCjAIBgNVBAMMAWECFEJUCeduDXFrPU/RIAJUEkhVQlGgMAsGCWCG
        SAFlAwQCAaBpMBgGCSqGSIb3DQEJAzELBgkqhkiG9w0BBwEwHAYJKoZIhvcNAQkFMQ8XDTI2MTEy
        MjAxMDMzNlowLwYJKoZIhvcNAQkEMSIEIPN8m1XzNLbmN8RLTVNWF0HGHxuyZMhOKErVT9S2202b
        MAoGCCqGSM49BAMCBEYwRAIgDWccMsRL2OaXh6nH7uD7aHNllwOq1cqWvufKIZoeeSYCIFNbVpIK
        ouF8Latvxr3CIkEVMRLPPfknF+FXVOdOe7pb
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And nothing else is found

  @RFC8551-3.5.3.1-b @must
  Rule: An application/pkcs7-signature is a CMS object of the type SignedData

    Scenario: SignedData
      Given a sound message whose "Content-Type" is "multipart/signed; boundary=x; micalg=sha-256; protocol="application/pkcs7-signature""
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
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario Outline: <what>
      Given a sound message whose "Content-Type" is "multipart/signed; boundary=x; micalg=sha-256; protocol="application/pkcs7-signature""
      And a sound message with the body
        """
        --x

        one
        --x
        Content-Type: application/pkcs7-signature
        Content-Transfer-Encoding: base64

        <object>
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And nothing else is found

      Examples:
        | what              | object                   |
        | EnvelopedData     | MA0GCSqGSIb3DQEHA6AA     |
        | text              | dHdv                     |
        | an object cut off | MA0GCSqGSIb3DQEHA6A=     |
        | octets behind it  | MA0GCSqGSIb3DQEHA6AAAA== |
        | nothing           |                          |

  @RFC8551-3.5.3.1-c @must
  Rule: An application/pkcs7-signature holds a signature

    Scenario: one signer
      Given a sound message whose "Content-Type" is "multipart/signed; boundary=x; micalg=sha-256; protocol="application/pkcs7-signature""
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
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: a certificate and no signer
      Given a sound message whose "Content-Type" is "multipart/signed; boundary=x; micalg=sha-256; protocol="application/pkcs7-signature""
      And a sound message with the body
        """
        --x

        one
        --x
        Content-Type: application/pkcs7-signature
        Content-Transfer-Encoding: base64

        MIIBQgYJKoZIhvcNAQcCoIIBMzCCAS8CAQExADALBgkqhkiG9w0BBwGgggEXMIIBEzCBuwIUQlQJ
        524NcWs9T9EgAlQSSFVCUaAwCgYIKoZIzj0EAwIwDDEKMAgGA1UEAwwBYTAgFw0yNjExMjIwMDU5
        NTZaGA8yMTI2MTAyOTAwNTk1NlowDDEKMAgGA1UEAwwBYTBZMBMGByqGSM49AgEGCCqGSM49AwEH
        A0IABOs+YHrcvzqreBVqIXcFG8dvICvR/ubSDLJA0pCQMGTbRVU2D2ROkOKS12++odLsrKTljKfq
        wQ4DntLc5v8Vb30wCgYIKoZIzj0EAwIDRwAwRAIgEHI/Q4lUqxXw1p+hLFH723KE3Ky7+aH6n4Xk
        MZMWWQECIGPvgdMYslc5TMM3nDw07ApbiQuS3ASrbrteXafvif3OMQA=
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And nothing else is found
