@message
Feature: RFC 5322 §2.2.3 Long header fields

  @RFC5322-2.2.3-a @should @untestable
  Rule: A field is folded at its higher syntactic breaks

    Which breaks are the higher ones is left to whoever writes the field: every fold that the grammar allows may be one.
