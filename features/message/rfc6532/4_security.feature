@message
Feature: RFC 6532 §4 Security considerations

  @RFC6532-4-a @must @untestable
  Rule: A line of UTF-8 has at most 998 octets

    RFC5322-2.1.1-a judges it in octets.
