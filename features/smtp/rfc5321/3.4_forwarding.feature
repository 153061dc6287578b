@smtp @server
Feature: RFC 5321 §3.4 Forwarding for address correction or updating

  @RFC5321-3.4-a @must @untestable
  Rule: A server that answers 251 does not count on the client's taking up the new address
    What a server counts on is not seen on the wire, and 251 needs an address that has changed.

  @RFC5321-3.4-b @must @untestable
  Rule: A server that answers 551 does not count on the client's taking up the new address
    What a server counts on is not seen on the wire, and 551 needs an address that has changed.

  @RFC5321-3.4-c @should @untestable
  Rule: A site can switch the reply codes 251 and 551 off
    What can be configured is not seen on the wire.
