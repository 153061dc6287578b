@message
Feature: RFC 2045 §A Collected grammar

  @RFC2045-A-a @must @untestable
  Rule: A header section of an entity has the form that the collected grammar gives

    The Rules of sections 3 to 8 judge it.

  @RFC2045-A-b @must @untestable
  Rule: A value with special characters stands in quotes

    RFC2045-5.1-a judges it.
