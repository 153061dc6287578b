@smtp @server
Feature: RFC 5321 §E Other gateway issues

  @RFC5321-E-a @should @untestable
  Rule: A gateway keeps the envelope and the message apart
    What lies behind a gateway is out of reach.
