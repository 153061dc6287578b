@smtp @server
Feature: RFC 2505 §2.2.1 Direct MTA-to-MTA connections

  @RFC2505-2.2.1-a @must @untestable
  Rule: The Received field that the server adds has the address of the client
    From which address the server sees the suite come is not known: there may be a proxy between. A site may also hide it (§2.2.2).
