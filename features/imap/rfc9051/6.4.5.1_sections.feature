@imap @server
Feature: RFC 9051 §6.4.5.1 FETCH section specification, of a nested message

  Background:
    Given the message "nested"
      """
      From: <sender@client.example>
      Subject: outer
      {run-header}
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=outer

      preamble
      --outer
      Content-Type: text/plain

      first part
      --outer
      Content-Type: message/rfc822

      Subject: inner
      To: <reader@client.example>
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary=inner

      --inner

      inner one
      --inner
      Content-Type: text/html
      Content-Id: <two@client.example>

      <b>two</b>
      --inner--
      no part of it
      --outer
      Content-Type: text/plain

      last part

      --outer--
      epilogue
      """
    And a mailbox with the message "nested"

  @RFC9051-6.4.5.1-b @must
  Rule: The parts of a multipart have the numbers in which they come, and a number is the body of its part

    Scenario Outline: part <part>
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 (BODY.PEEK[<part>])
        S: * 1 FETCH (BODY[<part>] <octets>)
        S: a2 OK
        """

      Examples:
        | part | octets                        |
        | 1    | "first part"                  |
        | 3    | {11}\\r\\nlast part\\r\\n     |

  @RFC9051-6.4.5.1-c @must
  Rule: The parts of a part have its number, a period and a number of their own

    Scenario Outline: part <part>
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 (BODY.PEEK[<part>])
        S: * 1 FETCH (BODY[<part>] "<octets>")
        S: a2 OK
        """

      Examples:
        | part | octets        |
        | 2.1  | inner one     |
        | 2.2  | \<b\>two\</b\> |

  @RFC9051-6.4.5.1-d @must
  Rule: HEADER and TEXT behind the number of a message part are the header section and the body of that message

    Scenario Outline: <section>
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 (BODY.PEEK[<section>])
        S: * 1 FETCH (BODY[<section>] <octets>)
        S: a2 OK
        """

      Examples:
        | section | octets |
        | 2.HEADER | {119}\\r\\nSubject: inner\\r\\nTo: <reader@client.example>\\r\\nMIME-Version: 1.0\\r\\nContent-Type: multipart/alternative; boundary=inner\\r\\n\\r\\n |
        | 2.HEADER.FIELDS (TO) | {31}\\r\\nTo: <reader@client.example>\\r\\n\\r\\n |
        | 2.TEXT | {128}\\r\\n--inner\\r\\n\\r\\ninner one\\r\\n--inner\\r\\nContent-Type: text/html\\r\\nContent-Id: <two@client.example>\\r\\n\\r\\n<b>two</b>\\r\\n--inner--\\r\\nno part of it |

  @RFC9051-6.4.5.1-e @must
  Rule: MIME behind a part's number is the MIME header of that part

    Scenario: a part with two fields
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 (BODY.PEEK[2.2.MIME])
        S: * 1 FETCH (BODY[2.2.MIME] {61}\r\nContent-Type: text/html\r\nContent-Id: <two@client.example>\r\n\r\n)
        S: a2 OK
        """

  @RFC9051-6.4.5.1-f @must
  Rule: HEADER is the header section of the message with the empty line, TEXT all that stands behind that line

    Scenario: a part of HEADER
      When the IMAP dialogue runs
        """
        C: a1 SELECT {mailbox}
        S: a1 OK
        C: a2 FETCH 1 (BODY.PEEK[TEXT]<0.19>)
        S: * 1 FETCH (BODY[TEXT]<0> {19}\r\npreamble\r\n--outer\r\n)
        S: a2 OK
        C: a3 FETCH 1 (BODY.PEEK[HEADER]<0.47>)
        S: * 1 FETCH (BODY[HEADER]<0> {47}\r\nFrom: <sender@client.example>\r\nSubject: outer\r\n)
        S: a3 OK
        """
