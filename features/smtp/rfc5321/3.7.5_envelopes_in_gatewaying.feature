@smtp @server
Feature: RFC 5321 §3.7.5 Envelopes in gatewaying

  @RFC5321-3.7.5-a @should @untestable
  Rule: A gateway takes its reverse-path from the other environment's address for errors
    It binds gateways, of whose two sides the suite sees one.
