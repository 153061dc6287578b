@smtp @server
Feature: RFC 5321 §2.2.3 Special issues with extensions

  @RFC5321-2.2.3-a @should @untestable
  Rule: A relay gives up waiting for a next hop with the extension sooner than it gives up the message
    What a relay does towards its next hop, and within days, is not seen from here.
