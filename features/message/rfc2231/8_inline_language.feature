@message
Feature: RFC 2231 §8 Character sets which allow specification of language

  @RFC2231-8-a @should @untestable
  Rule: Where a character set can name languages by itself, that is preferred

    No registered character set for mail does so.
