@smtp @server
Feature: RFC 5321 §6.2 Unwanted messages

  @RFC5321-6.2-a @should @untestable
  Rule: Mail is dropped or refused for its return address only when that is invalid for certain, and hostile mail is not bounced
    What a server takes for invalid or hostile is its site's policy.
