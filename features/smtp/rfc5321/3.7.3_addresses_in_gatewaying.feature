@smtp @server
Feature: RFC 5321 §3.7.3 Addresses in gatewaying

  @RFC5321-3.7.3-a @should @untestable
  Rule: A gateway takes every valid form of address and every valid message
    Whether a target is a gateway is not seen. RFC5321-4.1.2-d and its neighbours judge forms of addresses for every server.

  @RFC5321-3.7.3-b @must @untestable
  Rule: Addresses and header fields that a gateway makes keep the standards
    It binds gateways, of whose two sides the suite sees one.
