@smtp @server
Feature: RFC 3464 §2.4 Extension fields

  @RFC3464-2.4-a @must @untestable
  Rule: A field of a name that does not begin with X- is one that is registered
    What is registered changes, and no scenario could know it.
