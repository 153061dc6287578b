@smtp @server
Feature: RFC 5321 §2.2.2 Definition and registration of extensions

  @RFC5321-2.2.2-a @must @untestable
  Rule: A keyword that a server lists and that does not begin with X is that of a registered extension
    The registry grows: a suite that held servers against its own copy would accuse those that are newer than it.

  @RFC5321-2.2.2-b @must @untestable
  Rule: A verb or the name of a parameter that does not begin with X is a registered one
    Which further verbs a server has is not listed anywhere, and the registry grows.

  @RFC5321-2.2.2-c @must @untestable
  Rule: A keyword that begins with X is never registered
    It binds the registry.
