@message
Feature: RFC 5322 §3.6.8 Optional fields

  @RFC5322-3.6.8-a @must @untestable
  Rule: A field of another specification has a name that RFC 5322 does not define
    A field with a name of RFC 5322 is judged as that field.

  @RFC5322-3.6.8-b @must @untestable
  Rule: The name of an optional field is no name that RFC 5322 gives to a field of its own

    A message does not show which specification its author followed.
