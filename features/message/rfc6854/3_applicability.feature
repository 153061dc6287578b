@message
Feature: RFC 6854 §3 Applicability

  @RFC6854-3-a @should @untestable
  Rule: Programs do not let users write groups into From and Sender
    A message does not show what its program let its user do; RFC6854-2.1-a judges the group itself.
