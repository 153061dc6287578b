@imap @server
Feature: RFC 2971 §3.2 ID response

  # The response is optional. RFC 2971 §3.1
  @RFC2971-3.2-a @must @monitored @needs-id
  Rule: An ID response is NIL or a list of pairs of strings, where a value may be NIL

    Scenario: ID
      When the IMAP dialogue runs
        """
        C: a1 ID NIL
        S: a1 OK
        """
