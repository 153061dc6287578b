@message
Feature: RFC 2183 §10 Changes since RFC 1806

  @RFC2183-10-a @must @untestable
  Rule: The key words of RFC 2183 are those of RFC 2119

    This says how the specification is to be read.

  @RFC2183-10-b @should @untestable
  Rule: The weak requirements of RFC 2183 are those of RFC 2119

    This says how the specification is to be read.
