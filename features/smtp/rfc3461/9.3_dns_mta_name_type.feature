@smtp @server
Feature: RFC 3461 §9.3 The type of names dns

  @RFC3461-9.3-a @should @untestable
  Rule: A name of the type dns is a registered domain name whose postmaster gets mail
    On a target of a test no name need be registered.
