@smtp @server
Feature: RFC 5321 §4.5.3.1.2 Domain

  @RFC5321-4.5.3.1.2-a @must @rests-on-RFC5321-3.3-d
  Rule: A domain of the greatest length is accepted

    # 255 octets on the wire of the DNS, where each label has an octet for its length and the root has one
    # too, are 253 in text.
    Scenario: the client's name
      When the SMTP dialogue runs
        """
        C: EHLO {a*63}.{b*63}.{c*63}.{d*53}.example
        S: 250 {host}
        C: MAIL FROM:<sender@client.example>
        S: 250
        """
