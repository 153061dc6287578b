@message
Feature: RFC 8551 §3.2 The application/pkcs7-mime media type

  @RFC8551-3.2-a @should
  Rule: An application/pkcs7-mime has an smime-type

    Scenario Outline: Content-Type is "<type>": <verdict>
      Given a sound message whose "Content-Type" is "<type>"
      And a sound message whose "Content-Transfer-Encoding" is "base64"
      And a sound message with the body
        """
        MA0GCSqGSIb3DQEHA6AA
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | type                                                              | verdict |
        | application/pkcs7-mime; name=smime.p7m; smime-type=enveloped-data | pass    |
        | application/pkcs7-mime; name=smime.p7m                            | fail    |

  @RFC8551-3.2.1-a @should
  Rule: An application/pkcs7-mime has a name

    Scenario Outline: Content-Type is "<type>": <verdict>
      Given a sound message whose "Content-Type" is "<type>"
      And a sound message whose "Content-Transfer-Encoding" is "base64"
      And a sound message with the body
        """
        MA0GCSqGSIb3DQEHA6AA
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | type                                                              | verdict |
        | application/pkcs7-mime; name=smime.p7m; smime-type=enveloped-data | pass    |
        | application/pkcs7-mime; smime-type=enveloped-data                 | fail    |

  @RFC8551-3.2.1-b @should
  Rule: An application/pkcs7-mime has a file name

    Scenario Outline: <type> with "<disposition>": <verdict>
      Given a sound message whose "Content-Type" is "<type>"
      And a sound message whose "Content-Transfer-Encoding" is "base64"
      And a sound message whose "Content-Disposition" is "<disposition>"
      And a sound message with the body
        """
        MA0GCSqGSIb3DQEHA6AA
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | type                                                              | disposition                             | verdict |
        | application/pkcs7-mime; name=smime.p7m; smime-type=enveloped-data | attachment; filename=smime.p7m          | pass    |
        | application/pkcs7-mime; name=smime.p7m; smime-type=enveloped-data | attachment; filename*=utf-8''%C3%A9.p7m | pass    |
        | application/pkcs7-mime; name=smime.p7m; smime-type=enveloped-data | attachment                              | fail    |

  @RFC8551-3.2.1-c @should
  Rule: The extension of an S/MIME file is that of its type

    Scenario Outline: <type> with "<disposition>": <verdict>
      Given a sound message whose "Content-Type" is "<type>"
      And a sound message whose "Content-Transfer-Encoding" is "base64"
      And a sound message whose "Content-Disposition" is "<disposition>"
      And a sound message with the body
        """
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
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | type                                                              | disposition                    | verdict |
        | application/pkcs7-mime; name=smime.p7m; smime-type=enveloped-data | attachment; filename=smime.p7m | pass    |
        | application/pkcs7-mime; smime-type=certs-only                     | attachment; filename=smime.p7c | pass    |
        | application/pkcs7-mime; smime-type=compressed-data                | attachment; filename=SMIME.P7Z | pass    |
        | application/pkcs7-signature                                       | attachment; filename=smime.p7s | pass    |
        | application/pkcs7-mime; name=smime.p7m; smime-type=enveloped-data | attachment; filename=smime.p7s | fail    |
        | application/pkcs7-mime; smime-type=certs-only                     | attachment; filename=smime.p7m | fail    |
        | application/pkcs7-signature                                       | attachment; filename=signature | fail    |

  @RFC8551-3.2.1-d @should
  Rule: The name of an S/MIME file has at most eight characters in front of its extension

    Scenario Outline: <type> with "<disposition>": <verdict>
      Given a sound message whose "Content-Type" is "<type>"
      And a sound message whose "Content-Transfer-Encoding" is "base64"
      And a sound message whose "Content-Disposition" is "<disposition>"
      And a sound message with the body
        """
        MA0GCSqGSIb3DQEHA6AA
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | type                                                              | disposition                        | verdict |
        | application/pkcs7-mime; name=smime.p7m; smime-type=enveloped-data | attachment; filename=smime.p7m     | pass    |
        | application/pkcs7-mime; name=smime.p7m; smime-type=enveloped-data | attachment; filename=12345678.p7m  | pass    |
        | application/pkcs7-mime; name=smime.p7m; smime-type=enveloped-data | attachment; filename=123456789.p7m | fail    |

  @RFC8551-3.2.2-a @should
  Rule: An smime-type is a registered one

    Scenario Outline: Content-Type is "<type>": <verdict>
      Given a sound message whose "Content-Type" is "<type>"
      And a sound message whose "Content-Transfer-Encoding" is "base64"
      And a sound message with the body
        """
        MA0GCSqGSIb3DQEHA6AA
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | type                                                                  | verdict |
        | application/pkcs7-mime; name=smime.p7m; smime-type=enveloped-data     | pass    |
        | application/pkcs7-mime; name=smime.p7m; smime-type=Signed-Data        | pass    |
        | application/pkcs7-mime; name=smime.p7m; smime-type=authEnveloped-data | pass    |
        | application/pkcs7-mime; name=smime.p7m; smime-type=encrypted          | fail    |

  @RFC8551-3.2-b @must
  Rule: An application/pkcs7-mime is a CMS object

    Scenario Outline: <what>: <verdict>
      Given a sound message whose "Content-Type" is "application/pkcs7-mime; name=smime.p7m; smime-type=enveloped-data"
      And a sound message whose "Content-Transfer-Encoding" is "base64"
      And a sound message with the body
        """
        <object>
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | what               | object                   | verdict |
        | EnvelopedData      | MA0GCSqGSIb3DQEHA6AA     | pass    |
        | text               | dHdv                     | fail    |
        | an object cut off  | MA0GCSqGSIb3DQEHA6A=     | fail    |
        | an octet behind it | MA0GCSqGSIb3DQEHA6AAAA== | fail    |
        | no ContentInfo     | MAA=                     | fail    |

  @RFC8551-3.2.2-b @should
  Rule: The CMS object is of the type that smime-type names

    Scenario Outline: EnvelopedData as <type>: <verdict>
      Given a sound message whose "Content-Type" is "application/pkcs7-mime; name=smime.p7m; smime-type=<type>"
      And a sound message whose "Content-Transfer-Encoding" is "base64"
      And a sound message with the body
        """
        MA0GCSqGSIb3DQEHA6AA
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | type               | verdict |
        | enveloped-data     | pass    |
        | Enveloped-Data     | pass    |
        | signed-data        | fail    |
        | certs-only         | fail    |
        | compressed-data    | fail    |
        | authEnveloped-data | fail    |

    Scenario: SignedData as certs-only
      Given a sound message whose "Content-Type" is "application/pkcs7-mime; name=smime.p7m; smime-type=certs-only"
      And a sound message whose "Content-Transfer-Encoding" is "base64"
      And a sound message with the body
        """
        MIIBQgYJKoZIhvcNAQcCoIIBMzCCAS8CAQExADALBgkqhkiG9w0BBwGgggEXMIIBEzCBuwIUQlQJ
        524NcWs9T9EgAlQSSFVCUaAwCgYIKoZIzj0EAwIwDDEKMAgGA1UEAwwBYTAgFw0yNjExMjIwMDU5
        NTZaGA8yMTI2MTAyOTAwNTk1NlowDDEKMAgGA1UEAwwBYTBZMBMGByqGSM49AgEGCCqGSM49AwEH
        A0IABOs+YHrcvzqreBVqIXcFG8dvICvR/ubSDLJA0pCQMGTbRVU2D2ROkOKS12++odLsrKTljKfq
        wQ4DntLc5v8Vb30wCgYIKoZIzj0EAwIDRwAwRAIgEHI/Q4lUqxXw1p+hLFH723KE3Ky7+aH6n4Xk
        MZMWWQECIGPvgdMYslc5TMM3nDw07ApbiQuS3ASrbrteXafvif3OMQA=
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found
