@smtp @server
Feature: RFC 3461 §9.1 The address type rfc822

  @RFC3461-9.1-a @must @untestable
  Rule: An address of the envelope is reported as it is, even where it breaks the syntax
    An address that breaks the syntax is refused in the dialogue, so nothing is reported about it.
