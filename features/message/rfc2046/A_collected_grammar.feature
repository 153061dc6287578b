@message
Feature: RFC 2046 §A Collected grammar

  @RFC2046-A-a @must @untestable
  Rule: Whoever composes a message writes no white space behind a boundary

    Gateways may add it, and no one can see which of them did: RFC2046-5.1.1-d names it as information.

  @RFC2046-A-b @must @untestable
  Rule: A reader takes a boundary with white space behind it for one

    A message does not show what its reader does with it.
