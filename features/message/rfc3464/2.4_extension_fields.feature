@message
Feature: RFC 3464 §2.4 Extension fields

  @RFC3464-2.4-a @must @untestable
  Rule: The name of a private field of a report begins with X-

    Whether a field that is not known here is registered, a message does not show.
