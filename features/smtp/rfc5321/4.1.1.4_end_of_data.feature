@smtp @server
Feature: RFC 5321 §4.1.1.4 The end of the mail data

  Background:
    Given the message "hidden"
      """
      From: <sender@client.example>
      Date: Thu, 01 Jan 2026 12:00:00 +0000
      Subject: hidden
      {run-header}

      This is the hidden mail.
      """

  @RFC5321-4.1.1.4-p @must @needs-second-account @rests-on-RFC5321-3.3-d
  Rule: Commands in the mail data are not carried out, whatever resemblance of an end stands before them
    # A server may refuse such a message, or give up on the session. To act on a part of it is never right.

    Scenario Outline: a transaction behind <octets> in the mail data
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {run-header}
        C:
        C: text<octets>\
        C: MAIL FROM:<sender@client.example>
        C: RCPT TO:<{bob}>
        C: DATA
        C: {hidden.data}
        S: 250|4xx|5xx
        S: (or closes)
        C: QUIT
        S: 221
        S: (or closes)
        """
      Then bob did not receive the message "hidden"

      Examples:
        | octets                          |
        | \\n.\\n                         |
        | \\n.\\r\\n                      |
        | \\r\\n.\\n                      |
        | \\r.\\r                         |
        | \\r.\\r\\n                      |
        | \\r\\n.\\r                      |
        | \\n.\\r                         |
        | \\r.\\n                         |
        | \\n\\r.\\n\\r                   |
        | \\r\\n\\n.\\r\\n                |
        | \\r\\n\\r.\\r\\n                |
        | \\r\\n.\\n\\r\\n                |
        | \\r\\n.\\r\\r\\n                |
        | \\r\\r\\n.\\r\\r\\n             |
        | \\r\\n\\0.\\r\\n                |
        | \\r\\n.\\0\\r\\n                |
        | \\r\\0\\n.\\r\\n                |
        | \\r\\n.\\r\\0\\n                |
        | \\0\\n.\\0\\n                   |
        | \\r\\n.\\s\\r\\n                |
        | \\r\\n.\\t\\r\\n                |
        | \\r\\n\\s.\\r\\n                |
        | \\r\\n..\\r\\n                  |
        | \\r\\n..\\n                     |
        | \\n..\\n                        |
        | \\n..\\r\\n                     |
        | \\r\\n.\\x08.\\r\\n             |
        | \\r\\n\\xae\\r\\n               |
        | \\x8d\\x8a.\\x8d\\x8a           |
        | \\xc2\\x85.\\xc2\\x85           |
        | \\xe2\\x80\\xa8.\\xe2\\x80\\xa8 |
        | \\r\\n\\xef\\xbc\\x8e\\r\\n     |
        | \\r\\n\\xc0\\xae\\r\\n          |
        | \\x0b.\\x0b                     |
        | \\x0c.\\x0c                     |

    Scenario Outline: a transaction behind <octets>, which come in a write of their own
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {run-header}
        C:
        C: text\
        C2: NOOP
        S2: 250
        C: <octets>\
        C2: NOOP
        S2: 250
        C: MAIL FROM:<sender@client.example>
        C: RCPT TO:<{bob}>
        C: DATA
        C: {hidden.data}
        S: 250|4xx|5xx
        S: (or closes)
        C: QUIT
        S: 221
        S: (or closes)
        """
      Then bob did not receive the message "hidden"

      Examples:
        | octets              |
        | \\n.\\n             |
        | \\n.\\r\\n          |
        | \\r\\n.\\n          |
        | \\r.\\r             |
        | \\r.\\r\\n          |
        | \\r\\n.\\r          |
        | \\n.\\r             |
        | \\r.\\n             |
        | \\n\\r.\\n\\r       |
        | \\r\\n\\n.\\r\\n    |
        | \\r\\n\\r.\\r\\n    |
        | \\r\\n.\\n\\r\\n    |
        | \\r\\n.\\r\\r\\n    |
        | \\r\\r\\n.\\r\\r\\n |
        | \\r\\n\\0.\\r\\n    |
        | \\r\\n.\\0\\r\\n    |
        | \\r\\0\\n.\\r\\n    |
        | \\r\\n.\\r\\0\\n    |
        | \\0\\n.\\0\\n       |
        | \\r\\n.\\s\\r\\n    |
        | \\r\\n.\\t\\r\\n    |
        | \\r\\n\\s.\\r\\n    |
        | \\r\\n..\\r\\n      |
        | \\r\\n..\\n         |
        | \\n..\\n            |
        | \\n..\\r\\n         |
        | \\r\\n.\\x08.\\r\\n |

    Scenario Outline: a transaction behind <head> and <tail>, which come in two writes
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {run-header}
        C:
        C: text<head>\
        C2: NOOP
        S2: 250
        C: <tail>\
        C: MAIL FROM:<sender@client.example>
        C: RCPT TO:<{bob}>
        C: DATA
        C: {hidden.data}
        S: 250|4xx|5xx
        S: (or closes)
        C: QUIT
        S: 221
        S: (or closes)
        """
      Then bob did not receive the message "hidden"

      Examples:
        | head        | tail      |
        | \\n         | .\\n      |
        | \\n.        | \\n       |
        | \\n.        | \\r\\n    |
        | \\n.\\r     | \\n       |
        | \\r\\n      | .\\n      |
        | \\r\\n.     | \\n       |
        | \\r         | .\\r\\n   |
        | \\r.        | \\r\\n    |
        | \\r.\\r     | \\n       |
        | \\r\\n.\\r  | \\r\\n    |
        | \\r\\n.     | \\r\\r\\n |
        | \\r\\n.\\r  |           |
        | \\r\\n.     | .\\r\\n   |
        | \\r\\n..    | \\r\\n    |
        | \\r\\n.     | \\0\\r\\n |
        | \\r\\n.\\r  | \\0\\n    |
        | \\r\\n.\\s  | \\r\\n    |
        | \\r\\n.     | \\s\\r\\n |
        | \\r\\n..\\r | \\n       |

  @RFC5321-4.1.1.4-q @must @rests-on-RFC5321-3.3-d
  Rule: <CRLF>.<CRLF> ends the mail data once, in however many segments it comes

    Scenario Outline: <head>, a pause, and <tail>
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: mail
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: From: <sender@client.example>
        C: Date: Thu, 01 Jan 2026 12:00:00 +0000
        C: Subject: mail
        C: {run-header}
        C:
        C: This is the mail.<head>\
        C2: NOOP
        S2: 250
        C: <tail>\
        S: 250
        C: QUIT
        S: 221
        """
      Then alice receives the message "mail"

      Examples:
        | head       | tail       |
        | \\r        | \\n.\\r\\n |
        | \\r\\n     | .\\r\\n    |
        | \\r\\n.    | \\r\\n     |
        | \\r\\n.\\r | \\n        |

    Scenario: each octet of the end by itself
      Given the message "mail"
        """
        From: <sender@client.example>
        Date: Thu, 01 Jan 2026 12:00:00 +0000
        Subject: mail
        {run-header}

        This is the mail.
        """
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: From: <sender@client.example>
        C: Date: Thu, 01 Jan 2026 12:00:00 +0000
        C: Subject: mail
        C: {run-header}
        C:
        C: This is the mail.\
        C: \r\
        C2: NOOP
        S2: 250
        C: \n\
        C2: NOOP
        S2: 250
        C: .\
        C2: NOOP
        S2: 250
        C: \r\
        C2: NOOP
        S2: 250
        C: \n\
        S: 250
        C: QUIT
        S: 221
        """
      Then alice receives the message "mail"

    # Who passes over the end takes what follows as mail data, up to the next dot: the replies are one fewer then.
    @needs-pipelining
    Scenario Outline: the end behind <octets>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {run-header}
        C:
        C: text<octets>\r\n.
        C: RSET
        C: .
        C: QUIT
        S: 250|4xx|5xx
        S: (or closes)
        S: 250
        S: (or closes)
        S: 5xx|221
        S: (or closes)
        S: 221
        S: (or closes)
        """

      Examples:
        | octets         |
        | \\r            |
        | \\n            |
        | \\r\\r         |
        | \\n\\n         |
        | \\n\\r         |
        | .              |
        | \\r\\n..       |
        | \\0            |
        | \\s            |
        | \\xff          |
        | \\r\\n..\\r\\n |

      @rests-on-RFC5321-4.1.1.4-p
      Examples: behind what resembles it
        | octets     |
        | \\r\\n.\\r |
        | \\r\\n.\\s |

    @lacks-pipelining
    Scenario Outline: the end behind <octets>, and no more
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<{alice}>
        S: 250
        C: DATA
        S: 354
        C: {run-header}
        C:
        C: text<octets>\r\n.
        S: 250|4xx|5xx
        S: (or closes)
        C: QUIT
        S: 221
        S: (or closes)
        """

      Examples:
        | octets         |
        | \\r            |
        | \\n            |
        | \\r\\r         |
        | \\n\\n         |
        | \\n\\r         |
        | .              |
        | \\r\\n..       |
        | \\0            |
        | \\s            |
        | \\xff          |
        | \\r\\n..\\r\\n |

      @rests-on-RFC5321-4.1.1.4-p
      Examples: behind what resembles it
        | octets     |
        | \\r\\n.\\r |
        | \\r\\n.\\s |
