@message
Feature: RFC 6533 §5 UTF-8 message disposition notifications

  @RFC6533-5-a @should @untestable
  Rule: The free texts of a notification are in the default language

    The language of a text is not judged.

  @RFC6533-5-b @should @untestable
  Rule: An address outside US-ASCII in a notification has the type utf-8

    A notification is judged as RFC 8098 has it, which knows the type rfc822 alone.

  @RFC6533-5-c @should @untestable
  Rule: Original-Recipient holds the address in UTF-8 itself

    The field alone does not show what ORCPT held.
