@smtp @server
Feature: RFC 5321 §3.7.4 Other header fields in gatewaying

  @RFC5321-3.7.4-a @must @untestable
  Rule: The header fields of a message that a gateway passes into the Internet are as Internet mail wants them
    It binds gateways, of whose two sides the suite sees one.

  @RFC5321-3.7.4-b @must @untestable
  Rule: A gateway rewrites addresses to the syntax of RFC 5322
    It binds gateways, of whose two sides the suite sees one.

  @RFC5321-3.7.4-c @must @untestable
  Rule: The addresses that a gateway writes have fully qualified domains
    It binds gateways, of whose two sides the suite sees one.

  @RFC5321-3.7.4-d @must @untestable
  Rule: The addresses that a gateway writes can be replied to
    It binds gateways, of whose two sides the suite sees one.

  @RFC5321-3.7.4-e @should @untestable
  Rule: Errors of the other environment go to the reverse-path, not to an address in the header section
    It binds gateways, of whose two sides the suite sees one.
