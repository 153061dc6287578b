@smtp @server
Feature: RFC 3461 §5 Conformance requirements

  @RFC3461-5-a @must @untestable
  Rule: A server that offers DSN obeys the rules for clients when it sends mail on
    Where a server sends mail on to is not ours to see.
