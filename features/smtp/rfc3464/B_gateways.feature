@smtp @server
Feature: RFC 3464 §B Gateways of notifications

  @RFC3464-B-a @must @untestable
  Rule: What a gateway makes of a foreign notification has what this RFC asks of its own ones
    A gateway to a foreign environment is not a target.
