@smtp @server
Feature: RFC 5321 §4.1.1.11 Parameters of extensions that are not offered

  # A server may know a parameter of an extension that it does not list: what is judged is how it refuses one.
  @RFC5321-4.1.1.11-d @should @rests-on-RFC5321-4.1.1.11-a
  Rule: A parameter of an extension that is not offered is refused with 555, if it is refused

    Scenario Outline: MAIL with <parameter>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> <parameter>
        S: 250|4xx|555
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        """

      @lacks-size
      Examples:
        | parameter |
        | SIZE=1000 |

      @lacks-8bitmime
      Examples:
        | parameter     |
        | BODY=8BITMIME |

      @lacks-smtputf8
      Examples:
        | parameter |
        | SMTPUTF8  |

      @lacks-dsn
      Examples:
        | parameter |
        | RET=FULL  |
        | ENVID=abc |

      @lacks-deliverby
      Examples:
        | parameter  |
        | BY=86400;N |

      @lacks-futurerelease
      Examples:
        | parameter                      |
        | HOLDFOR=1                      |
        | HOLDUNTIL=2999-01-01T00:00:00Z |

      @lacks-mtrk
      Examples:
        | parameter |
        | MTRK=YWJj |

      @lacks-conperm
      Examples:
        | parameter |
        | CONPERM   |

      @lacks-no-soliciting
      Examples:
        | parameter               |
        | SOLICIT=net.example:ADV |

      @lacks-mt-priority
      Examples:
        | parameter     |
        | MT-PRIORITY=3 |

      @lacks-requiretls
      Examples:
        | parameter  |
        | REQUIRETLS |

      @lacks-submitter
      Examples:
        | parameter                       |
        | SUBMITTER=sender@client.example |

    Scenario Outline: RCPT with <parameter>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}> <parameter>
        S: 250|4xx|555
        C: RCPT TO:<{alice}>
        S: 250
        """

      @lacks-dsn
      Examples:
        | parameter                |
        | NOTIFY=NEVER             |
        | ORCPT=rfc822;a@b.example |

      @lacks-conneg
      Examples:
        | parameter |
        | CONNEG    |

      @lacks-rrvs
      Examples:
        | parameter                 |
        | RRVS=2026-01-01T00:00:00Z |

    @needs-endpoint-lmtp
    Scenario Outline: LMTP, MAIL with <parameter>
      When the LMTP dialogue runs
        """
        C: LHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example> <parameter>
        S: 250|4xx|555
        C: RSET
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        """

      @lacks-dsn
      Examples:
        | parameter |
        | RET=FULL  |
        | ENVID=abc |

      @lacks-deliverby
      Examples:
        | parameter  |
        | BY=86400;N |

      @lacks-futurerelease
      Examples:
        | parameter |
        | HOLDFOR=1 |

      @lacks-smtputf8
      Examples:
        | parameter |
        | SMTPUTF8  |
