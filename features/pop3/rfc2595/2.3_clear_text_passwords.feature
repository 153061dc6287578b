@pop3 @server
Feature: RFC 2595 §2.3 Clear-text password requirements

  @RFC2595-2.3-a @must @untestable
  Rule: A server with STLS can be configured to refuse clear-text logins without encryption
    It is a statement about configuration: a client sees one configuration only.
