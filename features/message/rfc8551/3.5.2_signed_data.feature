@message
Feature: RFC 8551 §3.5.2 Signing with SignedData

  @RFC8551-3.5.2-a @must
  Rule: The signature of a signed-data body fits the content that is in it

    Scenario: the content that was signed
      Given a sound message whose "Content-Type" is "application/pkcs7-mime; name=smime.p7m; smime-type=signed-data"
      And a sound message whose "Content-Transfer-Encoding" is "base64"
      And a sound message with the body
        """
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
        """
      When the message is judged
      Then the verdict on this rule is "pass"
      And nothing else is found

    Scenario: one octet of the content is another
      Given a sound message whose "Content-Type" is "application/pkcs7-mime; name=smime.p7m; smime-type=signed-data"
      And a sound message whose "Content-Transfer-Encoding" is "base64"
      And a sound message with the body
        """
        MIICUQYJKoZIhvcNAQcCoIICQjCCAj4CAQExDTALBglghkgBZQMEAgEwFAYJKoZIhvcNAQcBoAcE
        BQ0KMG5loIIBFzCCARMwgbsCFEJUCeduDXFrPU/RIAJUEkhVQlGgMAoGCCqGSM49BAMCMAwxCjAI
        BgNVBAMMAWEwIBcNMjYxMTIyMDA1OTU2WhgPMjEyNjEwMjkwMDU5NTZaMAwxCjAIBgNVBAMMAWEw
        WTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAATrPmB63L86q3gVaiF3BRvHbyAr0f7m0gyyQNKQkDBk
        20VVNg9kTpDiktdvvqHS7Kyk5Yyn6sEOA57S3Ob/FW99MAoGCCqGSM49BAMCA0cAMEQCIBByP0OJ
        VKsV8NafoSxR+9tyhNysu/mh+p+F5DGTFlkBAiBj74HTGLJXOUzDN5w8NOwKW4kLktwEq267Xl2n
        74n9zjGB+DCB9QIBATAkMAwxCjAIBgNVBAMMAWECFEJUCeduDXFrPU/RIAJUEkhVQlGgMAsGCWCG
        SAFlAwQCAaBpMBgGCSqGSIb3DQEJAzELBgkqhkiG9w0BBwEwHAYJKoZIhvcNAQkFMQ8XDTI2MTEy
        MjAxMDMzNlowLwYJKoZIhvcNAQkEMSIEIPN8m1XzNLbmN8RLTVNWF0HGHxuyZMhOKErVT9S2202b
        MAoGCCqGSM49BAMCBEYwRAIgDWccMsRL2OaXh6nH7uD7aHNllwOq1cqWvufKIZoeeSYCIFNbVpIK
        ouF8Latvxr3CIkEVMRLPPfknF+FXVOdOe7pb
        """
      When the message is judged
      Then the verdict on this rule is "fail"
      And nothing else is found
