@message
Feature: RFC 2046 §5.2.3 External-body

  @RFC2046-5.2.3-a @must
  Rule: The header section in an external-body has a Content-ID

    Scenario Outline: a header section with "<field>": <verdict>
      Given a sound message whose "Content-Type" is "message/external-body; access-type=local-file; name=one"
      And a sound message with the body
        """
        Content-Type: image/jpeg
        <field>

        a phantom
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | field                          | verdict |
        | Content-ID: \<one@example.com> | pass    |
        | content-id: \<one@example.com> | pass    |
        | X-ID: \<one@example.com>       | fail    |
        | Content-Description: one       | fail    |

  @RFC2046-5.2.3-b @must
  Rule: A message/external-body is labelled 7bit, or not at all

    Scenario Outline: a message/external-body labelled <encoding>: <verdict>
      Given a sound message whose "Content-Type" is "message/external-body; access-type=local-file; name=one"
      And a sound message whose "Content-Transfer-Encoding" is "<encoding>"
      And a sound message with the body
        """
        Content-Type: image/jpeg
        Content-ID: \<one@example.com>
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | encoding | verdict |
        | 7bit     | pass    |
        | 8bit     | fail    |
        | binary   | fail    |

  @RFC2046-5.2.3.1-a @must
  Rule: A message/external-body has an access-type

    Scenario Outline: Content-Type is "<type>": <verdict>
      Given a sound message whose "Content-Type" is "<type>"
      And a sound message with the body
        """
        Content-Type: image/jpeg
        Content-ID: \<one@example.com>
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | type                                                              | verdict |
        | message/external-body; access-type=x-mine                         | pass    |
        | message/external-body; ACCESS-TYPE=URL; url="http://example.com/" | pass    |
        | message/external-body                                             | fail    |
        | message/external-body; name=one                                   | fail    |

  @RFC2046-5.2.3.1-b @must
  Rule: The expiration of an external-body is a date

    Scenario Outline: expiration is <expiration>: <verdict>
      Given a sound message whose "Content-Type" is "message/external-body; access-type=x-mine; expiration=<expiration>"
      And a sound message with the body
        """
        Content-Type: image/jpeg
        Content-ID: \<one@example.com>
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | expiration                        | verdict |
        | "Fri, 21 Nov 1997 09:55:06 -0600" | pass    |
        | "21 Nov 97 09:55:06 GMT"          | pass    |
        | tomorrow                          | fail    |
        | "1997-11-21"                      | fail    |
        | "Fri, 31 Nov 1997 09:55:06 -0600" | fail    |

  @RFC2046-5.2.3.1-c @must
  Rule: The size of an external-body is a number

    Scenario Outline: size is <size>: <verdict>
      Given a sound message whose "Content-Type" is "message/external-body; access-type=x-mine; size=<size>"
      And a sound message with the body
        """
        Content-Type: image/jpeg
        Content-ID: \<one@example.com>
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | size   | verdict |
        | 0      | pass    |
        | "1234" | pass    |
        | big    | fail    |
        | 1k     | fail    |
        | ""     | fail    |

  @RFC2046-5.2.3.1-d @must
  Rule: The permission of an external-body is read or read-write

    Scenario Outline: permission is <permission>: <verdict>
      Given a sound message whose "Content-Type" is "message/external-body; access-type=x-mine; permission=<permission>"
      And a sound message with the body
        """
        Content-Type: image/jpeg
        Content-ID: \<one@example.com>
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | permission | verdict |
        | read       | pass    |
        | Read-Write | pass    |
        | write      | fail    |
        | rw         | fail    |

  @RFC2046-5.2.3.1-e @must
  Rule: The access-type of an external-body is registered, or begins with "x-"

    Scenario Outline: access-type is <access>: <verdict>
      Given a sound message whose "Content-Type" is "message/external-body; access-type=<access>"
      And a sound message with the body
        """
        Content-Type: image/jpeg
        Content-ID: \<one@example.com>
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | access | verdict |
        | URL    | pass    |
        | x-mine | pass    |
        | http   | fail    |
        | file   | fail    |

  @RFC2046-5.2.3.2-a @must
  Rule: An external-body to be fetched by FTP or TFTP has a name and a site

    Scenario Outline: Content-Type is "message/external-body; <parameters>": <verdict>
      Given a sound message whose "Content-Type" is "message/external-body; <parameters>"
      And a sound message with the body
        """
        Content-Type: image/jpeg
        Content-ID: \<one@example.com>
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | parameters                                                          | verdict |
        | access-type=ftp; name=one; site=ftp.example.com                     | pass    |
        | access-type=anon-ftp; name=one; site=ftp.example.com; directory=pub | pass    |
        | access-type=ftp; name=one                                           | fail    |
        | access-type=TFTP; site=ftp.example.com                              | fail    |
        | access-type=anon-ftp                                                | fail    |

  @RFC2046-5.2.3.2-b @must
  Rule: The mode of an external-body is one of those of its protocol

    Scenario Outline: <access> in the mode <mode>: <verdict>
      Given a sound message whose "Content-Type" is "message/external-body; access-type=<access>; name=one; site=ftp.example.com; mode=<mode>"
      And a sound message with the body
        """
        Content-Type: image/jpeg
        Content-ID: \<one@example.com>
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | access   | mode   | verdict |
        | ftp      | image  | pass    |
        | anon-ftp | LOCAL8 | pass    |
        | tftp     | octet  | pass    |
        | ftp      | octet  | fail    |
        | ftp      | local  | fail    |
        | tftp     | image  | fail    |
        | ftp      | binary | fail    |

  @RFC2046-5.2.3.2-c @must
  Rule: The site of an external-body is a full domain name

    Scenario Outline: site is <site>: <verdict>
      Given a sound message whose "Content-Type" is "message/external-body; access-type=ftp; name=one; site=<site>"
      And a sound message with the body
        """
        Content-Type: image/jpeg
        Content-ID: \<one@example.com>
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | site            | verdict |
        | ftp.example.com | pass    |
        | ftp             | fail    |
        | ftp.            | fail    |

  @RFC2046-5.2.3.4-a @must
  Rule: An external-body in a local file has a name

    Scenario Outline: Content-Type is "message/external-body; <parameters>": <verdict>
      Given a sound message whose "Content-Type" is "message/external-body; <parameters>"
      And a sound message with the body
        """
        Content-Type: image/jpeg
        Content-ID: \<one@example.com>
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | parameters                                   | verdict |
        | access-type=local-file; name="/tmp/one"      | pass    |
        | access-type=local-file; site="*.example.com" | fail    |
        | access-type=LOCAL-FILE                       | fail    |

  @RFC2046-5.2.3.5-a @must
  Rule: An external-body that a mail server sends has the address of the server

    Scenario Outline: Content-Type is "message/external-body; <parameters>": <verdict>
      Given a sound message whose "Content-Type" is "message/external-body; <parameters>"
      And a sound message with the body
        """
        Content-Type: image/jpeg
        Content-ID: \<one@example.com>

        get one
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | parameters                                             | verdict |
        | access-type=mail-server; server="files@example.com"    | pass    |
        | access-type=mail-server                                | fail    |
        | access-type=mail-server; server=files                  | fail    |
        | access-type=mail-server; server="\<files@example.com>" | fail    |
