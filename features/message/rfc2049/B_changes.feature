@message
Feature: RFC 2049 §B Changes from RFC 1521, 1522 and 1590

  @RFC2049-B-a @must @untestable
  Rule: No line of a part begins with the boundary of a multipart around it

    RFC2046-5.1-c judges it.
