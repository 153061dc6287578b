@smtp @server
Feature: RFC 3461 §5.2.5 Delays in delivery

  @RFC3461-5.2.5-a @must @untestable
  Rule: A sender whose NOTIFY has no DELAY is not told of a delay
    When a delivery counts as delayed is the server's to decide, and no delivery can be delayed from outside.
