@message
Feature: RFC 2047 §8 Examples

  @RFC2047-8-a @must @untestable
  Rule: Between an encoded-word and other text in a comment stands white space

    The examples repeat what RFC2047-5 asks, where the Rules judge it.

  @RFC2047-8-b @must @untestable
  Rule: A space that is to be shown between two encoded-words is inside one of them

    Nobody but the author knows which spaces are to be shown.
