@smtp @server
Feature: RFC 3461 §5.3 Messages from other sources

  @RFC3461-5.3-a @must @untestable
  Rule: What a local user wrote into a message to ask for notifications does not leave with it
    How local users ask is theirs and their server's, and what leaves is not ours to see.
