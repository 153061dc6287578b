@smtp @server
Feature: RFC 3461 §5.2.7.2 Aliases with one address

  @RFC3461-5.2.7.2-a @should @untestable
  Rule: An alias with one address passes the parameters on instead of notifying
    A target has no alias that we know of.
