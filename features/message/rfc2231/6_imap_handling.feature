@message
Feature: RFC 2231 §6 IMAP4 handling of parameter values

  @RFC2231-6-a @should @untestable
  Rule: An IMAP server joins the sections of a divided parameter in BODYSTRUCTURE

    It binds an IMAP server, not a message.
