@smtp @server
Feature: RFC 5321 §7.8 Resistance to attacks

  @RFC5321-7.8-a @may @untestable
  Rule: A server under attack may refuse, and close connections
    What a server takes for an attack is its own; a run of the suite is none.
