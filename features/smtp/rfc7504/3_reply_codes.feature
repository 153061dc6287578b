@smtp @server
Feature: RFC 7504 §3 The reply codes 521 and 556

  @RFC7504-3-b @should @rests-on-RFC5321-3.3-d
  Rule: 521 is not used where a server refuses some recipients only

    Scenario Outline: RCPT TO:<path>
      When the SMTP dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: MAIL FROM:<sender@client.example>
        S: 250
        C: RCPT TO:<path>
        S: 25x|4xx|50x|53x|55x
        C: RCPT TO:<{alice}>
        S: 250
        """

      Examples:
        | path          |
        | \<{unknown}\> |
        | \<{foreign}\> |

  @RFC7504-4-a @may @untestable
  Rule: A recipient whose domain is known to take no mail is refused with 556
    It takes a domain that says so of itself in the DNS, and a server that asks for it.

  @RFC7504-3-a @should @untestable
  Rule: A host that takes no mail at all greets with 521
    A target is a host that takes mail: nothing can be judged of one that does not.
