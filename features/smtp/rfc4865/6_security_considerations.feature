@smtp @server
Feature: RFC 4865 §6 Quotas for held messages

  @RFC4865-6-b @should @untestable @needs-futurerelease
  Rule: What a user may have held at one time is bounded
    To meet the bound, messages would have to be held up to it, and they cannot be taken back.

  @RFC4865-6-c @must @untestable @needs-futurerelease
  Rule: MAIL for a message that would exceed the user's bound is refused
    To meet the bound, messages would have to be held up to it, and they cannot be taken back.
