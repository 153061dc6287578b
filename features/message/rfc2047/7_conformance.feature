@message
Feature: RFC 2047 §7 Conformance

  @RFC2047-7-a @must @untestable
  Rule: A reader tells encoded-words from text, and shows US-ASCII and the ASCII part of ISO-8859

    A message does not show what its reader does with it; what looks like an encoded-word and is none is RFC2047-2-a.

  @RFC2047-7-b @must @untestable
  Rule: What begins and ends as an encoded-word is one

    RFC2047-2-a judges it.
