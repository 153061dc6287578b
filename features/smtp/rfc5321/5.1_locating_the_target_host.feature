@smtp @server
Feature: RFC 5321 §5.1 Locating the target host

  @RFC5321-5.1-a @must @untestable
  Rule: A client finds the host for a domain by its MX records, in the order that they give
    This binds the sending side, and needs a DNS of the suite's own.

  @RFC5321-5.1-b @must @untestable
  Rule: A relay does not complete a partial domain name
    What a relay makes of a name is seen only by the host to which it relays.
