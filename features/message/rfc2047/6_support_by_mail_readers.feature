@message
Feature: RFC 2047 §6 Support of encoded-words by mail readers

  @RFC2047-6.3-a @must @untestable
  Rule: An encoded-word that is formed wrongly keeps no reader from handling the message
    A message does not show what its reader does.
