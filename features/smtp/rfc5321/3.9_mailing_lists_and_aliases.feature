@smtp @server
Feature: RFC 5321 §3.9 Mailing lists and aliases

  @RFC5321-3.9-a @should @untestable
  Rule: A host can have both aliases and lists
    What can be configured is not seen on the wire.

  @RFC5321-3.9-b @must @untestable
  Rule: What a list sends on has the list's administrator as its reverse-path
    It needs a list of the target's, and a member whose mail is seen; no target has one for the suite.

  @RFC5321-3.9-c @must @untestable
  Rule: A list leaves the header section of what it sends on unchanged
    It needs a list of the target's, and a member whose mail is seen; no target has one for the suite.

  @RFC5321-3.9-d @should @untestable
  Rule: A server uses all the addresses that are on a list, and leaves none out by rules of its own
    It needs a list of the target's, and a member whose mail is seen; no target has one for the suite.
