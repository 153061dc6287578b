@message
Feature: RFC 2049 §2 MIME conformance

  @RFC2049-2-a @must @untestable
  Rule: A program that knows MIME writes MIME-Version: 1.0 into every message
    A message without the field does not show whether its program claims to know MIME.

  @RFC2049-2-b @must @untestable
  Rule: A program that shows mail decodes it as MIME asks
    A message does not show what its reader does.
