@smtp @server
Feature: RFC 5321 §F Deprecated features of RFC 821

  @RFC5321-F-a @should @untestable
  Rule: The features of RFC 821 that are deprecated are not used
    This binds whoever sends; what a server makes of them is judged under the appendix of each.
