@smtp @server
Feature: RFC 5321 §3.5.4 Semantics and applications of EXPN

  @RFC5321-3.5.4-a @should @untestable
  Rule: Mail systems do not expand lists at the source to find duplicates
    It binds the senders of mail.
