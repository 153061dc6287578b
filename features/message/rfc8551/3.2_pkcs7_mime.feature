@message
Feature: RFC 8551 §3.2 The application/pkcs7-mime media type

  @RFC8551-3.2-a @should
  Rule: An application/pkcs7-mime has an smime-type

    Scenario Outline: Content-Type is "<type>": <verdict>
      Given a sound message whose "Content-Type" is "<type>"
      And a sound message whose "Content-Transfer-Encoding" is "base64"
      And a sound message with the body
        """
        YWJj
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
        YWJj
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
        YWJj
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
        YWJj
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
        YWJj
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
        YWJj
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
