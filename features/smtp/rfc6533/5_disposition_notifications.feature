@smtp @server
Feature: RFC 6533 §5 Disposition notifications

  @RFC6533-5-a @should @untestable
  Rule: A disposition notification about a message with SMTPUTF8 names its addresses in UTF-8
    User agents write them, not servers.
