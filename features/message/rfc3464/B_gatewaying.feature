@message
Feature: RFC 3464 §B Guidelines for gatewaying DSNs

  @RFC3464-B-a @must @untestable
  Rule: A gateway that turns a foreign report into a delivery status names itself in DSN-Gateway

    A report does not show that it was another before.
